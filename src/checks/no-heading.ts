import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { placeOfNode } from '../markdown/text-place.ts';
import type { ArticleSubject } from './types.ts';

/** A longer one in bold letters is a paragraph that somebody wants to be seen. */
const LONGEST_HEADING = 80;

/** Report paragraphs that were meant for headings: `##The cost`, and short ones that are bold throughout. */
export function checkNoHeadings({ article }: ArticleSubject): readonly VFileMessage[] {
	const { sections, file } = article.document;
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap(({ node }) => {
			if (node.type !== 'paragraph') return [];
			const found = findSigns(node) ?? findBold(node);
			if (!found) return [];
			const place = placeOfNode(node, file);
			const mends = found.mend ? [{ kind: 'text' as const, ...place, ...found.mend }] : [];
			return [createMessage('no-heading', place, found.reason, `Write \`${found.heading}\`.`, { actual: toString(node), mends })];
		}),
	);
}

interface Found {
	readonly reason: string;
	readonly heading: string;
	/** What to write for what stands there, where it can but mean a heading. */
	readonly mend?: { readonly from: string; readonly to: string };
}

function findSigns(paragraph: Paragraph): Found | undefined {
	const [first] = paragraph.children;
	if (first?.type !== 'text') return undefined;
	const [from, signs = '', letter = ''] = /^(#{2,6})([^#\s])/u.exec(first.value) ?? [];
	const { start, end } = first.position ?? {};
	// Signs behind a backslash are meant as they stand.
	const isEscaped = (end?.offset ?? 0) - (start?.offset ?? 0) > first.value.length;
	if (from === undefined || isEscaped) return undefined;
	const heading = `${signs} ${toString(paragraph).slice(signs.length)}`;
	return { reason: `A space is missing behind \`${signs}\`, so this is no heading`, heading, mend: { from, to: `${signs} ${letter}` } };
}

function findBold(paragraph: Paragraph): Found | undefined {
	const [only, ...others] = paragraph.children;
	const words = toString(paragraph);
	if (only?.type !== 'strong' || others.length > 0 || words.length > LONGEST_HEADING || /[.!?:;…»”"]$/.test(words)) return undefined;
	return { reason: 'This line is bold like a heading, but is a paragraph', heading: `## ${words}` };
}

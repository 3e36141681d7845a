import type { RootContent } from 'mdast';
import { heading, paragraph, pictureBlock, splitCredit } from './blocks.ts';
import { findFront } from './find-front.ts';
import { type FrontLine, readDateline, readFrontLine } from './front-lines.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { BARE_MANUSCRIPT, type Manuscript } from './types.ts';

const CAPTION = /^(?:photo|image|picture|caption|bild|foto)(?: caption)?\s*[:|]\s*/i;
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 80;

/**
 * Read plain text: the title in the first line, perhaps a standfirst, byline and date below it, paragraphs between
 * empty lines, headings as short lines of their own, captions behind `Photo:` or with a credit at their end.
 *
 * @param text - with line feeds
 */
export function readPlainText(text: string): Manuscript {
	const paragraphs = splitParagraphs(text);
	const [first = '', ...rest] = paragraphs;
	// A text that begins with its first paragraph, or is just one, has no title.
	const untitled =
		rest.length === 0 || first.length > LONGEST_TITLE || /[.!?]["”]?\s+\p{Lu}/u.test(first) || readFrontLine(first) !== undefined;
	const { front, body } = takeFront(untitled ? paragraphs : rest);
	const isStandfirst =
		body.length > 2 &&
		!body[0]?.startsWith('>') &&
		(body[0]?.length ?? 0) <= 300 &&
		isSentence(body[0] ?? '') &&
		Object.keys(readDateline(body[0] ?? '')).length === 0;
	const standfirst = isStandfirst ? body[0] : undefined;
	const prose = isStandfirst ? body.slice(1) : body;
	const lead = readDateline(prose[0] ?? '');
	return {
		...BARE_MANUSCRIPT,
		title: untitled ? '' : first.replace(/[.\s]+$/, ''),
		standfirst,
		date: front.date ?? lead.date,
		authors: front.authors ?? [],
		publisher: front.publisher ?? lead.publisher,
		blocks: prose.map((part, index) => readBlock(part, prose[index + 1])),
	};
}

function takeFront(paragraphs: readonly string[]): { readonly front: FrontLine; readonly body: readonly string[] } {
	const { front, taken } = findFront(paragraphs);
	return { front, body: paragraphs.filter((_, index) => !taken.has(index)) };
}

function readBlock(text: string, next: string | undefined): RootContent {
	if (CAPTION.test(text)) return picture(text.replace(CAPTION, ''));
	const { credit } = splitCredit(text);
	if (credit?.includes('/') && text.length < 400) return picture(text);
	if (next !== undefined && text.length <= LONGEST_HEADING && !isSentence(text) && /^[\p{Lu}\p{N}“"‘]/u.test(text)) return heading(text);
	const quoted = /^>\s?(.+)$/s.exec(text)?.[1];
	return quoted === undefined ? paragraph(text) : { type: 'blockquote', children: [paragraph(quoted)] };
}

function picture(text: string): RootContent {
	const { caption, credit } = splitCredit(text);
	return pictureBlock([{ type: 'text', value: caption }], credit);
}

function isSentence(text: string): boolean {
	return /[.!?…:;,。！？”"’)]$/u.test(text);
}

import type { RootContent } from 'mdast';
import { heading, paragraph, pictureBlock, splitCredit } from './blocks.ts';
import { type FrontLine, readDateline, readFrontLine } from './front-lines.ts';
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
	const untitled = rest.length === 0 || first.length > LONGEST_TITLE || /[.!?]["”]?\s+\p{Lu}/u.test(first);
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

function splitParagraphs(text: string): readonly string[] {
	const lines = text.split('\n').map((line) => line.trim());
	const separated = lines.some((line, index) => line === '' && index > 0 && index < lines.length - 1);
	// Without empty lines every line is a paragraph.
	const parts = separated ? text.split(/\n\s*\n/) : lines;
	return parts.flatMap(joinLines).filter((part) => part !== '');
}

/** Lines that were wrapped belong together; short ones before a long one are front matter. */
function joinLines(part: string): readonly string[] {
	const lines = part
		.split('\n')
		.map((line) => line.replaceAll(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
	if (lines.length > 1 && lines.every((line) => readFrontLine(line) !== undefined)) return lines;
	const isFront = lines.length > 1 && readFrontLine(lines.at(-1) ?? '') !== undefined;
	return isFront ? [...joinLines(lines.slice(0, -1).join('\n')), lines.at(-1) ?? ''] : [lines.join(' ')];
}

function takeFront(paragraphs: readonly string[]): { readonly front: FrontLine; readonly body: readonly string[] } {
	let front: FrontLine = {};
	const body = paragraphs.filter((part, index) => {
		const read = index < 6 ? readFrontLine(part) : undefined;
		if (read) front = { ...read, ...front };
		return !read;
	});
	return { front, body };
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

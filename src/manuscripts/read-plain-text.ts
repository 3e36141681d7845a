import type { RootContent } from 'mdast';
import { heading, paragraph, pictureBlock, splitCredit } from './blocks.ts';
import { findFront } from './find-front.ts';
import { type FrontLine, readDateline, readFrontLine } from './front-lines.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { BARE_MANUSCRIPT, type Manuscript } from './types.ts';

const CAPTION = /^(?:photo|image|picture|caption|bild|foto)(?: caption)?\s*[:|]\s*/i;
const LONGEST_TITLE = 200;
const LONGEST_STANDFIRST = 300;
const LONGEST_HEADING = 80;
/** Two sentences, one behind the other. */
const SENTENCES = /[.!?]["”]?\s+\p{Lu}/u;

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
	const untitled = rest.length === 0 || first.length > LONGEST_TITLE || SENTENCES.test(first) || readFrontLine(first) !== undefined;
	const { front, body, before } = takeFront(untitled ? paragraphs : rest);
	const standfirst = isStandfirst(body, before) ? body[0] : undefined;
	const prose = standfirst === undefined ? body : body.slice(1);
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

interface TakenFront {
	readonly front: FrontLine;
	readonly body: readonly string[];
	/** How many paragraphs of the body stand above byline and date; nothing when there are neither. */
	readonly before: number | undefined;
}

function takeFront(paragraphs: readonly string[]): TakenFront {
	const { front, taken } = findFront(paragraphs);
	const before = taken.size === 0 ? undefined : Math.min(...taken);
	return { front, body: paragraphs.filter((_, index) => !taken.has(index)), before };
}

/**
 * Whether a text begins with its standfirst: the one paragraph above byline and date; where there are neither, one sentence
 * with more of the text behind it. What follows a byline is the text: nobody is to lose its first paragraph.
 */
function isStandfirst([first = '', second = '', ...more]: readonly string[], before: number | undefined): boolean {
	if (more.length === 0 || first.startsWith('>') || first.length > LONGEST_STANDFIRST) return false;
	if (Object.keys(readDateline(first)).length > 0) return false;
	if (before !== undefined) return before === 1 && first.split(/\s+/).length > 3;
	return isSentence(first) && !SENTENCES.test(first) && !isHeading(second);
}

function readBlock(text: string, next: string | undefined): RootContent {
	if (CAPTION.test(text)) return picture(text.replace(CAPTION, ''));
	const { credit } = splitCredit(text);
	if (credit?.includes('/') && text.length < 400) return picture(text);
	if (next !== undefined && isHeading(text)) return heading(text);
	const quoted = /^>\s?(.+)$/s.exec(text)?.[1];
	return quoted === undefined ? paragraph(text) : { type: 'blockquote', children: [paragraph(quoted)] };
}

function isHeading(text: string): boolean {
	return text.length <= LONGEST_HEADING && !isSentence(text) && /^[\p{Lu}\p{N}“"‘]/u.test(text);
}

function picture(text: string): RootContent {
	const { caption, credit } = splitCredit(text);
	return pictureBlock([{ type: 'text', value: caption }], credit);
}

function isSentence(text: string): boolean {
	return /[.!?…:;,。！？”"’)]$/u.test(text);
}

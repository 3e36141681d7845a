import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { Manuscript } from './types.ts';

/** The kinds of file that can be read. */
export const MANUSCRIPT_FORMATS = ['txt', 'html', 'md', 'docx'] as const;

/** A kind of file that can be read. */
export type ManuscriptFormat = (typeof MANUSCRIPT_FORMATS)[number];

const ENDINGS: Readonly<Record<string, ManuscriptFormat>> = {
	txt: 'txt',
	text: 'txt',
	html: 'html',
	htm: 'html',
	xhtml: 'html',
	md: 'md',
	markdown: 'md',
	docx: 'docx',
};

/**
 * Read a manuscript.
 *
 * @param bytes - of the file
 * @param name - of the file, whose ending says what it is; where it does not, the content does
 * @param format - says what it is, whatever the name
 * @throws when a .docx cannot be read
 */
export async function readManuscript(bytes: Uint8Array, name: string, format?: ManuscriptFormat): Promise<Manuscript> {
	const kind = format ?? ENDINGS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? guessFormat(bytes);
	if (kind === 'docx') return readDocx(bytes);
	const text = decodeText(bytes);
	return { html: readHtml, md: readMarkdown, txt: readPlainText }[kind](text);
}

function guessFormat(bytes: Uint8Array): ManuscriptFormat {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx';
	const start = decodeText(bytes.slice(0, 4000)).trimStart();
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body|<article|<p[\s>]|<div|<h1)/i.test(start)) return 'html';
	return /^---\n|^#{1,3} |\n#{2,3} \S/.test(start) ? 'md' : 'txt';
}

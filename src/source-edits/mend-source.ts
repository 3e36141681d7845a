import type { VFileMessage } from 'vfile-message';
import { type Mend, mendsOf } from '../diagnostics/mend.ts';
import { removeItem, renameKey, replaceValue } from './edit-frontmatter.ts';
import { applyEdits, collides, type SourceEdit } from './source-edit.ts';

/** A file after its mends. */
export interface MendedSource {
	readonly source: string;
	/** The messages whose problems are gone. */
	readonly mended: readonly VFileMessage[];
}

/**
 * Turn the mends of a message into edits of its file as it stands on the disk: with its line ends, its byte order mark
 * and its way of writing accents.
 *
 * @returns nothing when the message has no mends, or one of them does not fit the file
 */
export function editsOf(source: string, message: VFileMessage): readonly SourceEdit[] | undefined {
	const edits = mendsOf(message).map((mend) => editOf(source, mend));
	const known = edits.filter((edit) => edit !== undefined);
	return known.length > 0 && known.length === edits.length ? known : undefined;
}

/**
 * Mend what can be mended in one go: of two problems in one place the first. What one mend uncovers, the next call finds.
 *
 * @param source - the whole file
 * @param messages - about this file
 */
export function mendSource(source: string, messages: readonly VFileMessage[]): MendedSource {
	const edits: SourceEdit[] = [];
	const mended = messages.filter((message) => {
		const own = editsOf(source, message);
		if (!own || own.some((edit) => collides(edit, edits))) return false;
		edits.push(...own);
		return true;
	});
	return { source: applyEdits(source, edits), mended };
}

function editOf(source: string, mend: Mend): SourceEdit | undefined {
	if (mend.kind === 'value') return replaceValue(source, mend.path, mend.value);
	if (mend.kind === 'key') return renameKey(source, mend.path, mend.key);
	if (mend.kind === 'remove') return removeItem(source, mend.path);
	return replaceText(source, mend);
}

/** The words must stand there, or the file is not the one that was read. */
function replaceText(source: string, { line, column, from, to }: Mend & { readonly kind: 'text' }): SourceEdit | undefined {
	const start = offsetOf(source, line, column);
	if (start === undefined) return undefined;
	const end = advance(source, start, compose(from));
	return end === undefined ? undefined : { start, end, text: to };
}

function offsetOf(source: string, line: number, column: number): number | undefined {
	let start = source.startsWith('\uFEFF') ? 1 : 0;
	for (let before = 1; before < line; before++) {
		const found = /\r\n|\r|\n/.exec(source.slice(start));
		if (!found) return undefined;
		start += found.index + found[0].length;
	}
	const text = /[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
	const length = prefixOf(text, (prefix) => prefix.length >= column - 1);
	return length === undefined ? undefined : start + length;
}

function advance(source: string, start: number, words: string): number | undefined {
	const length = prefixOf(source.slice(start, start + 4 * words.length), (prefix) => prefix.length >= words.length);
	if (length === undefined) return undefined;
	return compose(source.slice(start, start + length)) === words ? start + length : undefined;
}

/** How many signs of a text make a composed beginning that is long enough. */
function prefixOf(text: string, isEnough: (composed: string) => boolean): number | undefined {
	for (let length = 0; length <= text.length; length++) {
		// A sign and its accents, a carriage return and its line feed, stay together.
		if (/^(?:\p{M}|\n)/u.test(text.slice(length)) && (length > 0 || text.startsWith('\r'))) {
			if (text[length] !== '\n' || text[length - 1] === '\r') continue;
		}
		if (isEnough(compose(text.slice(0, length)))) return length;
	}
	return undefined;
}

function compose(text: string): string {
	return text.normalize('NFC').replaceAll(/\r\n?/g, '\n');
}

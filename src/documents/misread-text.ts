/** A text that YAML takes for something else, since it begins with a sign. */
export interface MisreadText {
	/** Where it begins. */
	readonly offset: number;
	readonly sign: string;
	/** Its line as it should be. */
	readonly mended: string;
}

/** What stands before a value: a list's hyphens and a key. */
const BEFORE = /^\s*(?:- +)*(?:[\p{L}\p{N}_-]+: +)?/u;
const SIGNS = /^(?:[[\]{},@%`*&!|>]|[-?:](?=\s))/;

/**
 * Find out whether an error of YAML comes of a text that begins with a sign, as in `title: [Update] The bridge reopens`.
 *
 * @param source - the YAML
 * @param at - where the error is
 */
export function findMisreadText(source: string, at: number): MisreadText | undefined {
	const start = source.lastIndexOf('\n', at - 1) + 1;
	const line = source.slice(start).split('\n', 1)[0] ?? '';
	const before = BEFORE.exec(line)?.[0] ?? '';
	const value = line.slice(before.length).trimEnd();
	const sign = SIGNS.exec(value)?.[0];
	const offset = start + before.length;
	if (sign === undefined || at < offset || before.trim() === '') return undefined;
	// A list or a record that is still open is one.
	if (/[[{]/.test(sign) && isOpen(source.slice(offset, at))) return undefined;
	return { offset, sign, mended: `${before.trimStart()}${quote(value)}` };
}

/** Write a text in quotation marks of the kind that it does not hold. */
export function quote(text: string): string {
	if (!text.includes('"')) return `"${text.replaceAll('\\', '\\\\')}"`;
	return text.includes("'") ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `'${text}'`;
}

function isOpen(text: string): boolean {
	return (text.match(/[[{]/g)?.length ?? 0) > (text.match(/[\]}]/g)?.length ?? 0);
}

import type { Yaml } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { type Document, isMap, isNode, isPair, LineCounter, type Pair, parseDocument } from 'yaml';
import { createMessage, type Place } from '../diagnostics/message.ts';

/** A way into frontmatter: keys and indexes. */
export type FrontmatterPath = readonly (string | number)[];

/** Frontmatter as data, with the way back to the file. */
export interface Frontmatter {
	/** Every scalar is text. */
	readonly data: unknown;
	/**
	 * Find a value in the file; a path that leads nowhere gives the last place on its way.
	 * With `key`, find the key instead of its value.
	 */
	readonly placeOf: (path: FrontmatterPath, at?: 'key' | 'value') => Place;
}

/**
 * Read YAML frontmatter (YAML 1.2, failsafe schema: nothing is taken for a number, a date or a truth).
 *
 * @param yaml - the node of the frontmatter
 * @param file - path of the file
 * @returns the data, or nothing when the YAML does not parse; then `messages` says where and why
 */
export function readFrontmatter(yaml: Yaml, file: string): { frontmatter: Frontmatter | undefined; messages: readonly VFileMessage[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml.value, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: true });
	// The first line of the YAML stands below the line `---`.
	const firstLine = (yaml.position?.start.line ?? 1) + 1;
	const placeAt = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
	};
	const messages = document.errors.map((error) => {
		const [reason, advice] = describe(error.code, error.message);
		const ruleId = error.code === 'DUPLICATE_KEY' ? 'unknown-key' : 'yaml-syntax';
		return createMessage(ruleId, placeAt(error.pos[0]), reason, advice);
	});
	if (messages.length > 0) return { frontmatter: undefined, messages };
	const placeOf: Frontmatter['placeOf'] = (path, at) => placeAt(findOffset(document, path, at ?? 'value'));
	return { frontmatter: { data: document.toJS() as unknown, placeOf }, messages };
}

function describe(code: string, message: string): [reason: string, advice: string] {
	if (code === 'DUPLICATE_KEY') return ['A key stands here a second time', 'Keep one of the two.'];
	const colon = code === 'BLOCK_AS_IMPLICIT_KEY' || /nested mapping|implicit key/i.test(message);
	const advice = colon
		? 'A text that holds a colon and a space must stand in quotation marks: "Peace: a history".'
		: 'Check the indentation (two spaces, no tabs), the quotation marks and the brackets.';
	return [`The frontmatter is not valid YAML: ${message.replace(/\.?\s*$/, '')}`, advice];
}

function findOffset(document: Document.Parsed, path: FrontmatterPath, at: 'key' | 'value'): number {
	let offset = document.contents?.range[0] ?? 0;
	let node: unknown = document.contents;
	for (const [index, part] of path.entries()) {
		const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(part)) : undefined;
		const child: unknown = pair ? pair.value : (node as { get?(key: unknown, keep: true): unknown } | null)?.get?.(part, true);
		const last = index === path.length - 1;
		const found = last && at === 'key' && isPair(pair) ? (pair as Pair).key : (child ?? pair?.key);
		if (!isNode(found) || !found.range) return offset;
		offset = found.range[0];
		node = child;
	}
	return offset;
}

import type { Yaml } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import type { MendPath } from '../diagnostics/mend.ts';
import { createMessage, type Place } from '../diagnostics/message.ts';
import { describeYamlErrors, type YamlProblem } from './yaml-problems.ts';

/** A way into frontmatter: keys and indexes. */
export type FrontmatterPath = MendPath;

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
	const messages = [...findMachinery(document), ...describeYamlErrors(document, yaml.value)]
		.map(({ ruleId, reason, advice, offset }) => createMessage(ruleId ?? 'yaml-syntax', placeAt(offset), reason, advice))
		// One slip often makes two errors on a line.
		.filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
	if (messages.length > 0) return { frontmatter: undefined, messages };
	const hidden = findHiddenWords(document).map(({ reason, advice, offset, actual }) =>
		createMessage('hidden-words', placeAt(offset), reason, advice, { actual }),
	);
	const placeOf: Frontmatter['placeOf'] = (path, at) => {
		const { start, end, reached } = findOffsets(document, path, at ?? 'value');
		const place = { ...placeAt(start), path: path.slice(0, reached) };
		return end === undefined ? place : { ...place, end: pointOf(placeAt(end)) };
	};
	return { frontmatter: { data: document.toJS() as unknown, placeOf }, messages: hidden };
}

function pointOf({ line, column }: Place): { line: number; column: number } {
	return { line, column };
}

/** What YAML has for programs (anchors, aliases, tags, keys that are lists) is in a text a slip, as in `name: *Wang* Yi`. */
function findMachinery(document: Document.Parsed): readonly YamlProblem[] {
	const found: YamlProblem[] = [];
	const advice = 'Put a text that begins with `*`, `&` or `!` in quotation marks.';
	visit(document, {
		Node(_, node) {
			if (!isAlias(node) && !node.anchor && !node.tag) return;
			found.push({ reason: 'A value begins with a sign that means something else in YAML', advice, offset: node.range?.[0] ?? 0 });
		},
		Pair(_, { key }) {
			// Where YAML does not parse, a key is what it was taken for.
			if (isScalar(key) || document.errors.length > 0) return;
			const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
			found.push({ reason: 'A key is not a plain word', advice: 'Write `key: value`.', offset });
		},
	});
	return found;
}

/** Keys whose values are sentences or names, where a comment behind the value is nearly always a slip. */
const TEXT_KEYS = new Set(['title', 'description', 'name', 'evidence', 'basis', 'note', 'reason']);

/** The comment with which `import` marks what it guessed: `# check`, or `# check: why`. */
const GUESS = /^ ?check(?::|\s*$)/;

function findHiddenWords(document: Document.Parsed): readonly (YamlProblem & { readonly actual: string })[] {
	const found: (YamlProblem & { readonly actual: string })[] = [];
	visit(document, {
		Pair(_, { key, value }) {
			if (!isScalar(key) || !TEXT_KEYS.has(String(key.value)) || !isScalar(value) || value.type !== 'PLAIN' || !value.comment) return;
			if (GUESS.test(value.comment)) return;
			const reason = `YAML takes "#${value.comment}" for a comment and leaves it out`;
			const actual = `#${value.comment}`;
			found.push({ reason, advice: 'Put the whole text in quotation marks.', offset: value.range?.[0] ?? 0, actual });
		},
	});
	return found;
}

interface Offsets {
	readonly start: number;
	/** How many steps of the path lead somewhere. */
	readonly reached: number;
	/** Absent when the path led somewhere else. */
	readonly end?: number;
}

function findOffsets(document: Document.Parsed, path: FrontmatterPath, at: 'key' | 'value'): Offsets {
	let start = document.contents?.range[0] ?? 0;
	let node: unknown = document.contents;
	for (const [index, part] of path.entries()) {
		const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(part)) : undefined;
		const child: unknown = pair ? pair.value : (node as { get?(key: unknown, keep: true): unknown } | null)?.get?.(part, true);
		const last = index === path.length - 1;
		const found = last && at === 'key' && isPair(pair) ? (pair as Pair).key : (child ?? pair?.key);
		if (!isNode(found) || !found.range) return { start, reached: index };
		start = found.range[0];
		node = child;
		// A block of lines has no end that can be marked.
		if (last && isScalar(found) && found.range[1] > start) return { start, end: found.range[1], reached: path.length };
	}
	return { start, reached: path.length };
}

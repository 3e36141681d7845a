import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { createMessage } from '../diagnostics/message.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { suggest } from '../text/suggest.ts';
import type { Frontmatter, FrontmatterPath } from './frontmatter.ts';

type Issue = z.core.$ZodIssue;

/**
 * Check a value of the frontmatter against its schema.
 *
 * @param schema - what it should be
 * @param value - what it is
 * @param at - where in the frontmatter it stands
 * @param frontmatter - to find the place in the file
 * @param messages - gets a message for each thing that is wrong
 * @returns the value as the schema makes it, or nothing when it breaks a rule
 */
export function validate<T>(
	schema: z.ZodType<T>,
	value: unknown,
	at: FrontmatterPath,
	frontmatter: Frontmatter,
	messages: VFileMessage[],
): T | undefined {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) messages.push(...explain(issue, schema, value, at, frontmatter));
	return undefined;
}

function explain(issue: Issue, schema: z.ZodType, value: unknown, at: FrontmatterPath, frontmatter: Frontmatter): VFileMessage[] {
	const path = [...at, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
	if (issue.code === 'unrecognized_keys') {
		const known = keysOf(schemaAt(schema, issue.path));
		return issue.keys.map((key) => {
			const meant = suggest(key, known);
			const advice = meant ? `Did you mean \`${meant}\`?` : `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`;
			return createMessage('unknown-key', frontmatter.placeOf([...path, key], 'key'), `Unknown key \`${key}\``, advice);
		});
	}
	const key = String(path.at(-1) ?? 'frontmatter');
	const found = valueAt(value, issue.path);
	const [ruleId, reason, advice] = describeIssue(issue, key, found);
	return [createMessage(ruleId, frontmatter.placeOf(path), reason, advice)];
}

function describeIssue(issue: Issue, key: string, found: unknown): [RuleId, string, string] {
	const name = /^\d+$/.test(key) ? `Entry ${String(Number(key) + 1)}` : `\`${key}\``;
	if (issue.code === 'custom') {
		const ruleId = (issue.params?.ruleId as RuleId | undefined) ?? 'wrong-value';
		return [ruleId, `${name}: ${issue.message}`, ADVICE[ruleId] ?? 'Write what the frontmatter reference in the README asks for.'];
	}
	if (issue.code === 'invalid_type' && found === undefined) {
		return ['missing-key', `The key ${name} is missing`, `Add \`${key}: …\`; the frontmatter reference in the README says what it holds.`];
	}
	if (issue.code === 'invalid_type') {
		const expected = WORDS[issue.expected] ?? issue.expected;
		return ['wrong-value', `${name} is ${wordFor(found)}, not ${expected}`, EXAMPLES[issue.expected] ?? `Write ${expected}.`];
	}
	const what = typeof found === 'string' ? ` \`${found}\`` : '';
	return ['wrong-value', `${name}:${what} ${issue.message}`, 'Write a value, or leave the key out if it is optional.'];
}

const WORDS: Readonly<Record<string, string>> = { array: 'a list', string: 'a text', object: 'a record', record: 'a record' };
const EXAMPLES: Readonly<Record<string, string>> = {
	array: 'Write a list: `[one, two]`, or each entry on a line of its own behind `- `.',
	string: 'Write the text behind the colon, in quotation marks if it holds `: ` or begins with a sign.',
	object: 'Write keys and values, each on a line of its own, indented by two spaces.',
};
const ADVICE: Partial<Record<RuleId, string>> = {
	'invalid-date': 'Write EDTF: `2023`, `2023-05`, `2023-05-18`, `2023-10-16~` (about), `2022/2024` (from, to), `[2022..2024]` (one of).',
	'invalid-coordinates': 'Write decimal degrees: `latitude: 39.9` (−90 to 90, north is positive), `longitude: 116.4` (−180 to 180, east is positive).',
};

function wordFor(value: unknown): string {
	if (value === '' || value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a record' : 'a text';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	let inner: z.ZodType | undefined = schema;
	for (const part of path) inner = inner && (shapeOf(inner)?.[String(part)] as z.ZodType | undefined);
	return inner;
}

function keysOf(schema: z.ZodType | undefined): readonly string[] {
	return Object.keys((schema && shapeOf(schema)) ?? {});
}

/** The fields of an object's schema, also when it is optional. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, unknown>> | undefined {
	const { def } = schema as unknown as { def: { shape?: Record<string, unknown>; innerType?: z.ZodType } };
	return def.shape ?? (def.innerType && shapeOf(def.innerType));
}

import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Mend } from '../diagnostics/mend.ts';
import { createMessage } from '../diagnostics/message.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { suggestClearly } from '../text/clear-suggestion.ts';
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
	const found = result.error.issues.flatMap((issue) => explain(issue, schema, value, at, frontmatter));
	// A mistyped key is also missing under its right name: the suggestion says both.
	const meant = new Set(
		found.filter(({ ruleId }) => ruleId === 'unknown-key').map(({ note }) => /^Did you mean `(.*)`\?$/.exec(note ?? '')?.[1]),
	);
	messages.push(...found.filter(({ ruleId, reason }) => ruleId !== 'missing-key' || !meant.has(/`(.*)`/.exec(reason)?.[1])));
	return undefined;
}

function explain(issue: Issue, schema: z.ZodType, value: unknown, at: FrontmatterPath, frontmatter: Frontmatter): VFileMessage[] {
	const path = [...at, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
	if (issue.code === 'unrecognized_keys') {
		const known = keysOf(schemaAt(schema, issue.path));
		return issue.keys.map((key) => {
			const meant = suggest(key, known);
			const advice = meant ? `Did you mean \`${meant}\`?` : `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`;
			const at = [...path, key];
			const clear = suggestClearly(key, known);
			const isFree = clear !== undefined && valueAt(value, [...issue.path, clear]) === undefined;
			const mends: readonly Mend[] = isFree ? [{ kind: 'key', path: at, key: clear }] : [];
			return createMessage('unknown-key', frontmatter.placeOf(at, 'key'), `Unknown key \`${key}\``, advice, { actual: key, mends });
		});
	}
	const found = valueAt(value, issue.path);
	const { ruleId = 'wrong-value', reason, advice, mend } = describeIssue(issue, path, found);
	const mends: readonly Mend[] = mend === undefined ? [] : [{ kind: 'value', path, value: mend }];
	const detail = { mends, ...(typeof found === 'string' && { actual: found }) };
	return [createMessage(ruleId, frontmatter.placeOf(path, issue.code === 'invalid_key' ? 'key' : 'value'), reason, advice, detail)];
}

interface Description {
	readonly ruleId?: RuleId;
	readonly reason: string;
	readonly advice: string;
	/** What must be written instead, if there is no doubt. */
	readonly mend?: string | undefined;
}

function describeIssue(issue: Issue, path: FrontmatterPath, found: unknown): Description {
	const name = nameOf(path);
	if (issue.code === 'invalid_type' && found === undefined) {
		const key = String(path.at(-1));
		return {
			ruleId: 'missing-key',
			reason: `The key ${name} is missing`,
			advice: `Add \`${key}: …\`; \`docs/frontmatter.md\` says what it holds.`,
		};
	}
	if (isEmpty(found)) return { reason: `${name} is empty`, advice: 'Write a value, or leave it out if it is optional.' };
	if (issue.code === 'invalid_type') {
		const expected = WORDS[issue.expected] ?? issue.expected;
		return { reason: `${name} is ${wordFor(found)}, not ${expected}`, advice: EXAMPLES[issue.expected] ?? `Write ${expected}.` };
	}
	if (issue.code === 'invalid_key') {
		return describeIssue(issue.issues[0] as Issue, path, path.at(-1));
	}
	const { ruleId, advice, mend } = (issue.code === 'custom' ? issue.params : undefined) ?? {};
	const reason = `${name}: ${typeof found === 'string' ? `\`${found}\` ` : ''}${issue.message}`;
	const fallback = 'Write what `docs/frontmatter.md` asks for.';
	return { ruleId: ruleId as RuleId, reason, advice: String(advice ?? fallback), mend: mend as string | undefined };
}

function nameOf(path: FrontmatterPath): string {
	const last = path.at(-1);
	if (last === undefined) return 'The frontmatter';
	if (typeof last === 'string') return `\`${last}\``;
	return `Entry ${String(last + 1)} of \`${String(path.at(-2))}\``;
}

const WORDS: Readonly<Record<string, string>> = { array: 'a list', string: 'a text', object: 'a record', record: 'a record' };
const EXAMPLES: Readonly<Record<string, string>> = {
	array: 'Write a list: `[one, two]`, or each entry on a line of its own behind `- `.',
	string: 'Write the text behind the colon, in quotation marks if it holds `: ` or begins with a sign.',
	object: 'Write keys and values, each on a line of its own, indented by two spaces.',
	record: 'Write keys and values, each on a line of its own, indented by two spaces.',
};

function isEmpty(value: unknown): boolean {
	return value === null || (typeof value === 'string' && value.trim() === '');
}

function wordFor(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'object' ? 'a record' : 'a text';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	let inner: z.ZodType | undefined = schema;
	for (const part of path)
		inner = inner && ((typeof part === 'number' ? elementOf(inner) : shapeOf(inner)?.[String(part)]) as z.ZodType | undefined);
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

/** The schema of a list's items, also when the list may be left out. */
function elementOf(schema: z.ZodType): unknown {
	const { def } = schema as unknown as { def: { element?: z.ZodType; innerType?: z.ZodType } };
	return def.element ?? (def.innerType && elementOf(def.innerType));
}

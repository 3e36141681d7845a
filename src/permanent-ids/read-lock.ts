import type { VFileMessage } from 'vfile-message';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { createMessage } from '../diagnostics/message.ts';
import { ID_PATTERN } from '../text/to-id.ts';
import { LOCK_VERSION, WORDS } from './format-lock.ts';
import type { ItemKind, LiveItem, Lock, RetiredItem } from './types.ts';

const id = z.string().regex(ID_PATTERN);
const named = {
	section: id.optional(),
	heading: id.optional(),
	passage: id.optional(),
	title: z.string().optional(),
	text: z.string().optional(),
};
const LOCK_SCHEMA = z.strictObject({
	version: z.literal(LOCK_VERSION),
	live: z.array(z.strictObject({ ...named, within: id.optional(), own: z.string().optional(), was: z.literal('section').optional() })),
	retired: z.array(
		z.strictObject({ ...named, on: z.iso.date().optional(), became: z.enum(['removed', 'rewritten']), after: id.optional() }),
	),
});

const MERGE = /^(?:<{7}|={7}|>{7})/m;
const ADVICE =
	'Keep the entries of both sides of a merge, each once, or take the file from the last commit; then run `npm run permalinks`.';

/**
 * Read the lock of an article.
 *
 * @param value - the text of the file
 * @param file - its path
 * @returns the lock, or nothing when it breaks a rule; then the messages say where
 */
export function readLock(value: string, file: string): { readonly lock: Lock | undefined; readonly messages: readonly VFileMessage[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(value, { schema: 'failsafe', lineCounter, prettyErrors: false });
	const refuse = (reason: string, offset: number): VFileMessage => {
		const { line, col } = lineCounter.linePos(offset);
		return createMessage('broken-lock', { file, line: Math.max(line, 1), column: Math.max(col, 1) }, reason, ADVICE);
	};
	const [error] = document.errors;
	if (error) {
		const reason = MERGE.test(value) ? 'The lock holds a merge that is not settled' : 'The lock is not valid YAML';
		return { lock: undefined, messages: [refuse(reason, error.pos[0])] };
	}
	const offsetOf = (path: readonly (string | number)[]): number => {
		for (let length = path.length; length >= 0; length--) {
			const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return node.range[0];
		}
		return 0;
	};
	const result = LOCK_SCHEMA.safeParse(document.toJS());
	if (!result.success) {
		const messages = result.error.issues.map((issue) => {
			const path = issue.path.filter((part) => typeof part !== 'symbol');
			return refuse(describe(issue, path, path.length === 0 ? undefined : document.getIn(path)), offsetOf(path));
		});
		return { lock: undefined, messages };
	}
	return collect(result.data, (list, index) => offsetOf([list, index]), refuse);
}

function describe(issue: z.core.$ZodIssue, path: readonly (string | number)[], found: unknown): string {
	const key = String(path.at(-1));
	if (issue.code === 'unrecognized_keys') return `A lock has no ${issue.keys.map((name) => `\`${name}\``).join(', ')} here`;
	if (path.length === 0) return 'The lock has no `version`, `live` and `retired`';
	if (issue.code === 'invalid_type' && found === undefined) return `\`${key}\` is missing`;
	if (key === 'version') return `The lock is of version \`${String(found)}\`, and only \`${LOCK_VERSION}\` can be read`;
	return typeof found === 'string' ? `\`${key}\` cannot be \`${found}\`` : `\`${key}\` holds something else than it should`;
}

function collect(
	data: z.infer<typeof LOCK_SCHEMA>,
	offsetOf: (list: 'live' | 'retired', index: number) => number,
	refuse: (reason: string, offset: number) => VFileMessage,
): ReturnType<typeof readLock> {
	const messages: VFileMessage[] = [];
	const seen = new Set<string>();
	const read = <T extends (typeof data)['live'][number] | (typeof data)['retired'][number]>(
		list: 'live' | 'retired',
		entries: readonly T[],
	) =>
		entries.flatMap((entry, index) => {
			const kinds = (['section', 'heading', 'passage'] as const).filter((kind) => entry[kind] !== undefined);
			const [kind] = kinds;
			const itemId = kind && entry[kind];
			if (kinds.length !== 1 || kind === undefined || itemId === undefined) {
				messages.push(refuse('An entry needs `section`, `heading` or `passage`, and one of them', offsetOf(list, index)));
				return [];
			}
			if (seen.has(itemId)) messages.push(refuse(`The id \`${itemId}\` stands here a second time`, offsetOf(list, index)));
			seen.add(itemId);
			return [{ entry, item: { kind, id: itemId, text: entry[WORDS[kind]] ?? '' } satisfies { kind: ItemKind; id: string; text: string } }];
		});
	const live = read('live', data.live).map(
		({ entry, item }): LiveItem => ({
			...item,
			...(entry.within !== undefined && { within: entry.within }),
			...(entry.own !== undefined && { own: entry.own }),
			...(entry.was !== undefined && { was: entry.was }),
		}),
	);
	const retired = read('retired', data.retired).map(({ entry, item }): RetiredItem => {
		const { on, became, after } = entry;
		return { ...item, became, ...(on !== undefined && { on }), ...(after !== undefined && { after }) };
	});
	return { lock: messages.length === 0 ? { live, retired } : undefined, messages };
}

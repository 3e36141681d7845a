import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { readLock } from '../../src/permanent-ids/read-lock.ts';
import type { Lock } from '../../src/permanent-ids/types.ts';

const LOCK: Lock = {
	live: [
		{ kind: 'section', id: 'opening', text: '' },
		{ kind: 'passage', id: 'p-1', text: 'One: “two” # three. Four.', own: 'One: “two” # three.' },
		{ kind: 'passage', id: 'p-2', text: 'Four.', within: 'p-1' },
		{ kind: 'section', id: 'the-end', text: 'The end' },
		{ kind: 'heading', id: 'part', text: 'Part' },
	],
	retired: [
		{ kind: 'passage', id: 'p-3', text: 'Gone.', on: '2026-01-02', became: 'rewritten', after: 'p-1' },
		{ kind: 'section', id: 'old', text: 'Old', became: 'removed' },
	],
};

describe('formatLock', () => {
	it('writes an entry for each item', () => {
		expect(formatLock(LOCK, 'a.md')).toMatchInlineSnapshot(`
			"# The permanent addresses of a.md: \`npm run permalinks\` keeps this file; commit it with the article.
			# Change nothing here but to settle a merge: keep the entries of both sides and run the command.

			version: "1"
			live:
			  - section: opening
			  - passage: p-1
			    text: "One: “two” # three. Four."
			    own: "One: “two” # three."
			  - passage: p-2
			    within: p-1
			    text: Four.
			  - section: the-end
			    title: The end
			  - heading: part
			    title: Part
			retired:
			  - passage: p-3
			    on: 2026-01-02
			    became: rewritten
			    after: p-1
			    text: Gone.
			  - section: old
			    became: removed
			    title: Old
			"
		`);
	});

	it('writes what readLock reads', () => {
		expect(readLock(formatLock(LOCK, 'a.md'), 'x')).toEqual({ lock: LOCK, messages: [] });
	});

	it('loses no text, whatever signs it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				const lock: Lock = { live: [{ kind: 'passage', id: 'p-1', text }], retired: [] };
				expect(readLock(formatLock(lock, 'a.md'), 'x').lock).toEqual(lock);
			}),
		);
	});
});

describe('readLock', () => {
	it.each([
		['a merge that is not settled', 'version: "1"\nlive:\n<<<<<<< ours\n  - passage: a\n', '3:1', 'a merge that is not settled'],
		['another version', 'version: "2"\nlive: []\nretired: []', '1:10', 'of version `2`'],
		['no list', 'version: "1"\nlive: []', '1:1', '`retired` is missing'],
		['nothing', '', '1:1', 'has no `version`'],
		['an unknown key', 'version: "1"\nlive:\n  - passage: a\n    txt: b\nretired: []', '3:5', 'has no `txt`'],
		['an entry of no kind', 'version: "1"\nlive:\n  - text: b\nretired: []', '3:5', 'needs `section`'],
		['an entry of two kinds', 'version: "1"\nlive:\n  - passage: a\n    section: b\nretired: []', '3:5', 'needs `section`'],
		['an id that is none', 'version: "1"\nlive:\n  - passage: A b\nretired: []', '3:14', '`passage` cannot be `A b`'],
		[
			'a day that is none',
			'version: "1"\nlive: []\nretired:\n  - passage: a\n    on: 2026-02-30\n    became: removed',
			'5:9',
			'`on` cannot be `2026-02-30`',
		],
		['an id that stands twice', 'version: "1"\nlive:\n  - passage: a\n  - section: a\nretired: []', '4:5', 'a second time'],
	])('refuses %s', (_, value, place, words) => {
		const { lock, messages } = readLock(value, 'a.permalinks.yaml');
		expect(lock).toBeUndefined();
		expect(messages[0]?.reason).toContain(words);
		expect(messages.map(({ line, column, ruleId }) => [`${String(line)}:${String(column)}`, ruleId])).toEqual([[place, 'broken-lock']]);
	});
});

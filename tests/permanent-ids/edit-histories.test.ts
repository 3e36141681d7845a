import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { divideSections } from '../../src/markdown/sections.ts';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { listItems } from '../../src/permanent-ids/list-items.ts';
import { placeSections } from '../../src/permanent-ids/place-sections.ts';
import { readLock } from '../../src/permanent-ids/read-lock.ts';
import { EMPTY_LOCK, type Lock } from '../../src/permanent-ids/types.ts';
import { updateLock } from '../../src/permanent-ids/update-lock.ts';
import { anyEdit, createWriter, type Edit, type Paragraph, wordsOf } from '../support/edit-history.ts';

/** Plays a history: after each round of edits the lock is written, read, and every link ever published is followed. */
function play(
	seeds: readonly number[],
	rounds: readonly (readonly Edit[])[],
): { followed: number; landed: number; wrong: readonly string[] } {
	const { write, edit } = createWriter();
	let text: readonly Paragraph[] = seeds.map(write);
	let lock: Lock = EMPTY_LOCK;
	const published = new Map<string, ReadonlySet<number>>();
	const was = new Map<string, string>();
	const wrong: string[] = [];
	let [followed, landed] = [0, 0];
	for (const edits of [[], ...rounds]) {
		text = edits.reduce(edit, text).filter((paragraph) => paragraph.length > 0);
		const sections = divideSections(parseMarkdown(text.map(wordsOf).join('\n\n')).body.children);
		const update = updateLock(lock, listItems(sections), '2026-11-24');
		lock = readLock(formatLock(update.lock, 'a.md'), 'a').lock as Lock;
		const placed = placeSections(sections, lock);
		if (placed.unlocked.length > 0) wrong.push('the lock is behind at once');
		const blocks = placed.sections.flatMap((section) => section.blocks);
		const anchors = [...blocks.flatMap(({ id, also }) => [id, ...also]), ...placed.gone.map(({ id }) => id)];
		if (new Set(anchors).size !== anchors.length) wrong.push('an id stands twice');
		for (const [id, origins] of published) {
			followed++;
			const block = blocks.findIndex((candidate) => candidate.id === id || candidate.also.includes(id));
			if (block < 0 && !placed.gone.some((item) => item.id === id)) wrong.push(`${id} is dead`);
			if (block < 0) continue;
			landed++;
			// The very same words are the same passage, whoever wrote them.
			const again = wordsOf(text[block] ?? []).includes((was.get(id) ?? '').slice(0, -1));
			if (!again && !text[block]?.some(({ origin }) => origins.has(origin)))
				wrong.push(`${id} lands on strange words: ${was.get(id) ?? ''} => ${wordsOf(text[block] ?? [])}`);
		}
		for (const [index, { id }] of blocks.entries()) {
			was.set(id, wordsOf(text[index] ?? []));
			if (!published.has(id)) published.set(id, new Set(text[index]?.map(({ origin }) => origin)));
		}
	}
	return { followed, landed, wrong };
}

/** More of them by hand: `HISTORIES=9000 npm test -- edit-histories`. */
const { HISTORIES = '1500' } = process.env;

const anyHistory = fc.tuple(
	fc.array(fc.integer({ min: 1, max: 2 ** 30 }), { minLength: 1, maxLength: 14 }),
	fc.array(fc.array(anyEdit, { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
);

describe('permanent ids', () => {
	it('forget at once what a joined passage keeps too little of', () => {
		const reword: Edit = { kind: 'reword', at: 0, to: 0, amount: 0.10373191287120186, seed: 4769067 };
		const insert: Edit = { kind: 'insert', at: 0, to: 0, amount: 0, seed: 186967858 };
		expect(play([1, 1], [[insert], [reword], [{ kind: 'merge', at: 0, to: 0, amount: 0, seed: 1 }]]).wrong).toEqual([]);
	});

	it('never lead to other words, and never die, whatever is edited', () => {
		let [followed, landed] = [0, 0];
		fc.assert(
			fc.property(anyHistory, ([seeds, rounds]) => {
				const result = play(seeds, rounds);
				followed += result.followed;
				landed += result.landed;
				expect(result.wrong).toEqual([]);
			}),
			{ numRuns: Number(HISTORIES) },
		);
		// Notes on what is gone are honest, but passages are better: most links still lead to theirs.
		expect(landed / followed).toBeGreaterThan(0.6);
	}, 600_000);
});

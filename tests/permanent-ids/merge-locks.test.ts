import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/permanent-ids/list-items.ts';
import { mergeLocks, remembers } from '../../src/permanent-ids/merge-locks.ts';
import { EMPTY_LOCK } from '../../src/permanent-ids/types.ts';
import { updateLock } from '../../src/permanent-ids/update-lock.ts';
import { divideMarkdown, lockRevisions } from '../support/make-lock.ts';

const FERRY = 'The ferry left Harwich at nine on Monday with forty cars and a band from Leeds on board.';
const LATER = FERRY.replace('forty', 'fifty');
const SHOPS = 'Along the quay most shops have shut, and the bakery opens on Saturdays only.';

describe('mergeLocks', () => {
	it('keeps every id of a lock under a former name, beside those of a new one', () => {
		const former = lockRevisions(`${FERRY}\n\n${SHOPS}\n\n## Then\n\nOld.`, `${LATER}\n\n## Then\n\nOld.`).lock;
		const markdown = `${LATER}\n\n## Now\n\nOld.`;
		const own = lockRevisions(markdown).lock;
		const items = listItems(divideMarkdown(markdown));
		const { lock, addresses } = updateLock(mergeLocks([own, former], items), items);
		const ids = new Set([...lock.live, ...lock.retired].map(({ id }) => id));
		for (const { id } of [...former.live, ...former.retired, ...own.live]) expect(ids).toContain(id);
		expect(addresses[1]).toEqual({ id: own.live[1]?.id, also: [former.live[1]?.id] });
		expect(addresses[2]).toEqual({ id: 'now', also: ['then'] });
		expect(lock.retired.map(({ text }) => text)).toEqual([SHOPS]);
	});

	it('is the only lock where there is one', () => {
		const { lock } = lockRevisions(FERRY);
		expect(mergeLocks([lock], [])).toBe(lock);
		expect(mergeLocks([], [])).toBe(EMPTY_LOCK);
	});
});

it.each([
	[`${FERRY}\n\n${SHOPS}`, FERRY, true],
	[SHOPS, FERRY, false],
	['', FERRY, false],
])('remembers: a lock of “%s”', (locked, markdown, expected) => {
	expect(remembers(lockRevisions(locked).lock, listItems(divideMarkdown(markdown)))).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/permanent-ids/list-items.ts';
import { placeSections } from '../../src/permanent-ids/place-sections.ts';
import { updateLock } from '../../src/permanent-ids/update-lock.ts';
import { divideMarkdown, lockRevisions } from '../support/make-lock.ts';

const SAMPLE = 'The first paragraph says what happened, where and when. A line such as `## What it cost` begins a section.';
const PLAIN = SAMPLE.replaceAll('`', '');
const TEXT = 'The bridge is open again, the mayor said on Monday, two years after the flood.';

describe('updateLock', () => {
	it('remembers no sample, and is not behind for it', () => {
		const { lock } = lockRevisions(SAMPLE);
		expect(lock.live.map(({ kind }) => kind)).toEqual(['section']);
		expect(placeSections(divideMarkdown(SAMPLE), lock).unlocked).toEqual([]);
		expect(lockRevisions(SAMPLE, TEXT).lock.retired).toEqual([]);
	});

	it('forgets a sample that was locked', () => {
		const { lock } = lockRevisions(TEXT);
		const locked = { ...lock, live: lock.live.map((item) => (item.kind === 'passage' ? { ...item, id: 'p-old', text: PLAIN } : item)) };
		const { changes, lock: next } = updateLock(locked, listItems(divideMarkdown(TEXT)), '2026-01-02');
		expect(changes.map(({ kind }) => kind)).toEqual(['kept', 'new']);
		expect(next.retired).toEqual([]);
	});

	it('keeps a sample that the editor gave an id', () => {
		const pinned = `${SAMPLE} {#lead}`;
		expect(lockRevisions(pinned, pinned).changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['kept opening', 'kept lead']);
		expect(lockRevisions(`${TEXT} {#lead}`, pinned).lock.live.map(({ id }) => id)).toContain('lead');
	});
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/permanent-ids/types.ts';
import { lockRevisions } from '../support/make-lock.ts';

const FERRY = 'The ferry left Harwich at nine on Monday with forty cars and a band from Leeds on board.';
const BRIDGE = 'Nobody has crossed the old bridge since the flood of March took two of its arches away.';
const MAYOR = 'Mayor Ana Lima says that the repairs will cost four million and last until the spring.';
const SHOPS = 'Along the quay most shops have shut, and the bakery opens on Saturdays only.';

/** The changes that the last of some revisions made, without what it kept. */
function changesOf(...revisions: readonly string[]): readonly string[] {
	return lockRevisions(...revisions.map(paragraphs))
		.changes.filter(({ kind }) => kind !== 'kept')
		.map(tell);
}

function paragraphs(text: string): string {
	return text.replaceAll(' | ', '\n\n');
}

function tell({ kind, text }: Change): string {
	return `${kind} ${text.split(' ').slice(0, 2).join(' ')}`;
}

/** Where the id that a passage had in the first revision leads in the last: the words there, or what became of it. */
function follow(first: string, ...later: readonly string[]): string {
	const id = lockRevisions(paragraphs(first)).lock.live.find(({ kind }) => kind === 'passage')?.id;
	const { lock } = lockRevisions(...[first, ...later].map(paragraphs));
	const live = lock.live.find((item) => item.id === id);
	const host = live?.within === undefined ? live : lock.live.find((item) => item.id === live.within);
	const gone = lock.retired.find((item) => item.id === id);
	return host?.text ?? (gone ? `${gone.became} ${gone.on ?? ''}` : 'dead');
}

describe('updateLock', () => {
	it.each([
		['nothing', `${FERRY} | ${BRIDGE}`, []],
		['a new passage', `${FERRY} | ${MAYOR} | ${BRIDGE}`, ['new Mayor Ana']],
		['a passage less', BRIDGE, ['retired The ferry']],
		['two that changed places', `${BRIDGE} | ${FERRY}`, ['moved The ferry']],
		['other quotation marks', `${FERRY} | ${BRIDGE}`.replaceAll("'", '’'), []],
		['a word', `${FERRY.replace('forty', 'fifty')} | ${BRIDGE}`, ['rewritten The ferry']],
		['another passage in its place', `${MAYOR} | ${BRIDGE}`, ['new Mayor Ana', 'retired The ferry']],
		['two joined', `${FERRY} ${BRIDGE}`, ['rewritten The ferry', 'joined Nobody has']],
		['a heading above', `## News | ${FERRY} | ${BRIDGE}`, ['new News', 'retired ']],
	])('tells of %s', (_, next, changes) => {
		expect(changesOf(`${FERRY} | ${BRIDGE}`, next)).toEqual(changes);
	});

	it.each([
		['an edit', FERRY, [FERRY.replace('on Monday ', '')], FERRY.replace('on Monday ', '')],
		['a removal', `${FERRY} | ${BRIDGE}`, [BRIDGE], 'removed 2026-01-02'],
		['another text', `${FERRY} | ${BRIDGE}`, [`${MAYOR} | ${BRIDGE}`], 'rewritten 2026-01-02'],
		['its return', `${FERRY} | ${BRIDGE}`, [BRIDGE, `${BRIDGE} | ${FERRY}`], FERRY],
		['a division', `${FERRY} ${BRIDGE}`, [`${FERRY} | ${BRIDGE}`], FERRY],
		['a division with a small beginning', `So it goes. ${FERRY} ${BRIDGE}`, [`So it goes. | ${FERRY} ${BRIDGE}`], `${FERRY} ${BRIDGE}`],
		['a union with what follows', `${FERRY} | ${BRIDGE}`, [`${FERRY} ${BRIDGE}`], `${FERRY} ${BRIDGE}`],
		['a union that is undone', `${FERRY} | ${BRIDGE}`, [`${FERRY} ${BRIDGE}`, `${BRIDGE} | ${FERRY}`], FERRY],
		['a union of which nothing of it is left', `${SHOPS} | ${BRIDGE}`, [`${SHOPS} ${BRIDGE}`, BRIDGE], 'removed 2026-01-03'],
		[
			'one of two look-alikes',
			`${FERRY} | ${BRIDGE}`,
			[`${FERRY.replace('nine', 'ten')} | ${FERRY.replace('nine', 'six')}`],
			'rewritten 2026-01-02',
		],
		[
			'a report of the same form on others',
			FERRY,
			[FERRY.replace('Harwich', 'Dover').replace('Monday', 'Friday').replace('Leeds', 'York')],
			'rewritten 2026-01-02',
		],
		['words that grew before it and took its place', FERRY, [`${BRIDGE} ${FERRY}`, BRIDGE], 'rewritten 2026-01-03'],
		['a few words', 'It rained.', ['It poured.'], 'rewritten 2026-01-02'],
		[
			'Chinese',
			'渡轮星期一早上九点从港口出发，船上有四十辆汽车。',
			['渡轮星期一早上八点从港口出发，船上有四十辆汽车。'],
			'渡轮星期一早上八点从港口出发，船上有四十辆汽车。',
		],
		['an id written behind it', FERRY, [`${MAYOR} {#p-${'x'}}`], 'rewritten 2026-01-02'],
	])('follows a passage through %s', (_, first, later, expected) => {
		expect(follow(first, ...later)).toBe(expected);
	});

	it('gives the id of a passage to the one that the editor says it is', () => {
		const { lock } = lockRevisions(FERRY);
		const id = lock.live.at(-1)?.id ?? '';
		const next = lockRevisions(FERRY, `${MAYOR} {#${id}}\n\n${FERRY}`);
		expect(next.addresses.map((address) => address.id)[1]).toBe(id);
		expect(new Set(next.addresses.map((address) => address.id)).size).toBe(3);
	});

	it('keeps the address that a passage had before it was given another', () => {
		const before = lockRevisions(FERRY).addresses[1]?.id ?? '';
		expect(lockRevisions(FERRY, `${FERRY} {#the-ferry}`).addresses[1]).toEqual({ id: 'the-ferry', also: [before] });
		expect(lockRevisions(FERRY, `${FERRY} {#the-ferry}`, FERRY).addresses[1]).toEqual({ id: 'the-ferry', also: [before] });
	});

	it('never gives an id a second time', () => {
		const { lock } = lockRevisions(FERRY, FERRY.replace('nine', 'ten'), `${FERRY}\n\n${FERRY.replace('nine', 'ten')}`);
		const ids = [...lock.live, ...lock.retired].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each([
		['the same words in as many places, in their order', ['So.\n\nSo.', 'New.\n\nSo.\n\nSo.'], ['p-1', 'p-2']],
		['of fewer places that with the same neighbour', ['Ah.\n\nSo.\n\nOh.\n\nSo.\n\nEh.', 'Oh.\n\nSo.\n\nEh.'], ['p-2']],
	])('finds %s', (_, [first = '', second = ''], expected) => {
		const of = (revisions: readonly string[]): readonly string[] =>
			lockRevisions(...revisions)
				.lock.live.filter(({ text }) => text === 'So.')
				.map(({ id }) => id);
		const names = new Map(of([first]).map((id, index) => [id, `p-${String(index + 1)}`]));
		expect(of([first, second]).map((id) => names.get(id))).toEqual(expected);
	});
});

describe('headings', () => {
	const text = `${FERRY}\n\n## The crossing\n\n${BRIDGE}\n\n${MAYOR}\n\n## The town\n\n${SHOPS}`;
	const idsOf = (...revisions: readonly string[]): Readonly<Record<string, string>> =>
		Object.fromEntries(
			lockRevisions(...revisions)
				.lock.live.filter(({ kind, within }) => kind !== 'passage' && within === undefined)
				.map(({ text: title, id }) => [title, id]),
		);

	it.each([
		[
			'a new title',
			text.replace('The crossing', 'No way across'),
			{ '': 'opening', 'No way across': 'the-crossing', 'The town': 'the-town' },
		],
		[
			'titles that changed places',
			text.replace('crossing', 'x').replace('town', 'crossing').replace('The x', 'The town'),
			{ '': 'opening', 'The town': 'the-crossing', 'The crossing': 'the-town' },
		],
		[
			'a new section of the old title',
			`${text.replace('The crossing', 'A bridge')}\n\n## The crossing\n\nNew.`,
			{ '': 'opening', 'A bridge': 'the-crossing', 'The town': 'the-town', 'The crossing': 'the-crossing-1' },
		],
		[
			'the sections in another order',
			`${FERRY}\n\n## The town\n\n${SHOPS}\n\n## The crossing\n\n${BRIDGE}\n\n${MAYOR}`,
			{ '': 'opening', 'The town': 'the-town', 'The crossing': 'the-crossing' },
		],
		['all other words', `## The town\n\nNew words.`, { 'The town': 'the-town' }],
		[
			'an id of the editor’s',
			text.replace('The crossing', 'The crossing {#bridge}'),
			{ '': 'opening', 'The crossing': 'bridge', 'The town': 'the-town' },
		],
	])('keep their ids through %s', (_, next, expected) => {
		expect(idsOf(text, next)).toEqual(expected);
	});

	it('of the third level keep theirs by their title, or by what stands below', () => {
		const parts = `${FERRY}\n\n### One\n\n${BRIDGE}\n\n### Two\n\n${MAYOR}`;
		expect(idsOf(parts, parts.replace('One', 'First'))).toEqual({ '': 'opening', First: 'one', Two: 'two' });
		expect(idsOf(parts, `${MAYOR}\n\n### Two\n\n${FERRY}`)).toEqual({ '': 'opening', Two: 'two' });
	});

	it('leave their ids when they go', () => {
		const { lock } = lockRevisions(text, `${FERRY}\n\n## The town\n\n${SHOPS}`);
		expect(lock.retired.map(({ kind, id, became }) => [kind, id.startsWith('p-') ? 'p' : id, became])).toEqual(
			[
				['passage', 'p', 'removed'],
				['passage', 'p', 'removed'],
				['section', 'the-crossing', 'removed'],
			].sort((a, b) => ((a[1] ?? '') < (b[1] ?? '') ? -1 : 1)),
		);
	});
});

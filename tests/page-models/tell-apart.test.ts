import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFrame } from '../../src/page-models/frame.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { tellApart } from '../../src/page-models/tell-apart.ts';
import type { Frame } from '../../src/page-models/types.ts';
import { makeSite } from '../support/make-site.ts';

const site = makeSite();
const frame = (path: string, title: string, apart?: string, description = path): Frame =>
	buildFrame(onPage(site, path as PagePath), title, description, apart === undefined ? {} : { apart });
const told = (frames: readonly Frame[]): readonly Frame[] => {
	const changed = tellApart(frames);
	return frames.map((each) => changed.get(each.path) ?? each);
};

describe('tellApart', () => {
	it('adds what tells pages of one title apart', () => {
		const [first, second, other] = told([
			frame('events/a.html', 'Talks', 'May 2021'),
			frame('events/b.html', 'Talks', 'May 2023'),
			frame('events/c.html', 'The forum', 'May 2023'),
		]);
		expect([first, second, other].map((each) => each?.title)).toEqual([
			'Talks (May 2021) · Site',
			'Talks (May 2023) · Site',
			'The forum · Site',
		]);
		expect(second?.share.title).toBe('Talks (May 2023)');
	});

	it('adds the address where that is the same too', () => {
		const titles = told([frame('people/li.html', 'Li', 'person'), frame('people/li-2.html', 'Li', 'person')]).map(({ title }) => title);
		expect(titles).toEqual(['Li (people/li) · Site', 'Li (people/li-2) · Site']);
	});

	it('leaves the pages that every site has as they are', () => {
		const titles = told([frame('timeline.html', 'Timeline'), frame('events/timeline.html', 'Timeline', '2023')]).map(({ title }) => title);
		expect(titles).toEqual(['Timeline · Site', 'Timeline (2023) · Site']);
	});

	it('puts the title before a description that others have', () => {
		const [first, second] = told([frame('a.html', 'Talks', '2021', 'They talk.'), frame('b.html', 'Talks', '2023', 'They talk.')]);
		expect(first?.description).toBe('Talks (2021): They talk.');
		expect(second?.share.description).toBe('Talks (2023): They talk.');
	});

	it('returns only what changed', () => {
		expect(tellApart([frame('a.html', 'A', 'x'), frame('b.html', 'B', 'x')]).size).toBe(0);
	});

	it('leaves no two alike, whatever they are called', () => {
		const word = fc.constantFrom('A', 'B', 'A (x)');
		fc.assert(
			fc.property(fc.array(fc.tuple(word, fc.constantFrom('x', 'y'), word), { maxLength: 8 }), (rows) => {
				const frames = told(rows.map(([title, apart, description], index) => frame(`p/${String(index)}.html`, title, apart, description)));
				for (const values of [frames.map(({ title }) => title), frames.map(({ description }) => description)]) {
					expect(new Set(values).size).toBe(frames.length);
				}
			}),
		);
	});
});

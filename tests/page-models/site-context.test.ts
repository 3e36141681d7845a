import { describe, expect, it } from 'vitest';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import {
	articleOf,
	blockPermalink,
	byName,
	countOf,
	entityLink,
	entityOf,
	onPage,
	sectionTitle,
} from '../../src/page-models/site-context.ts';
import { articleIn, entityIn, makeSite } from '../support/make-site.ts';

const site = makeSite();
const xi = entityIn(site, 'person:xi').key;

describe('createSiteContext', () => {
	it('puts events in the order of time', () => {
		expect(site.eventOrder).toEqual(['event:launch', 'event:forum']);
	});
});

describe('entityLink', () => {
	it.each([
		['en', 'Xi Jinping', undefined],
		['en-US', 'Xi Jinping', undefined],
		['zh', '习近平', 'zh'],
		['zh-Hant', '习近平', 'zh'],
		['ar', 'شي', 'ar'],
		['ru', 'Xi Jinping', undefined],
	])('names an entity on a page in %s as %s', (language, name, of) => {
		const link = entityLink(onPage(site, 'articles/forum.html' as PagePath, language), xi);
		expect(link).toEqual({ kind: 'person', href: '../people/xi.html', name, ...(of !== undefined && { language: of }) });
	});
});

describe('what is known to be there', () => {
	it('is found', () => {
		expect(entityOf(site, xi).record.name).toBe('Xi Jinping');
		expect(articleOf(site, 'forum' as never).document.title).toBe('A forum');
	});

	it('is a mistake of the program when it is not', () => {
		expect(() => entityOf(site, 'person:nobody' as never)).toThrow('person:nobody');
		expect(() => articleOf(site, 'nothing' as never)).toThrow('nothing');
	});
});

describe('words', () => {
	it.each([
		['person', 1, '1 person'],
		['person', 0, '0 people'],
		['place', 2, '2 places'],
		['organization', 1, '1 organization'],
		['event', 17, '17 events'],
	] as const)('counts %s %i as %s', (kind, count, text) => {
		expect(countOf(kind, count)).toBe(text);
	});

	it('names the opening, which has no title, in the words of the site', () => {
		const { document } = articleIn(site);
		expect([0, 1].map((index) => sectionTitle(document, index))).toEqual([{ title: 'Opening' }, { title: 'The talks', language: 'en' }]);
	});

	it('puts names in the order of a dictionary, ties by key', () => {
		const people = ['person:xi', 'person:li', 'person:putin'].map((key) => entityIn(site, key)).sort(byName('en'));
		expect(people.map(({ record }) => record.id)).toEqual(['li', 'putin', 'xi']);
		const [a, b] = [entityIn(site, 'person:li'), { ...entityIn(site, 'person:li'), key: 'place:li' as typeof xi }];
		expect([b, a].sort(byName('en')).map(({ key }) => key)).toEqual(['person:li', 'place:li']);
	});
});

describe('blockPermalink', () => {
	it('leads to the block of a spot', () => {
		const { document, mentions } = articleIn(site);
		const [mention] = mentions;
		expect(mention && blockPermalink(site, mention)).toBe(`articles/forum.html#${String(document.sections[0]?.blocks[0]?.id)}`);
	});
});

import { describe, expect, it } from 'vitest';
import { buildEvidence, groupMentions } from '../../src/page-models/mention-list.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeArticle, makeRecord } from '../support/make-article.ts';
import { entityIn, makeSite, writePassage } from '../support/make-site.ts';

const site = makeSite();
const page = onPage(site, 'people/xi.html' as PagePath);

describe('groupMentions', () => {
	it('groups sentences by article and section', () => {
		const [group, ...others] = groupMentions(page, entityIn(site, 'person:xi'));
		expect(others).toEqual([]);
		expect(group?.article).toEqual({ label: 'A forum', href: '../articles/forum.html' });
		expect(group?.sections.map(({ title, href, passages }) => [title, href, passages.length])).toEqual([
			['Opening', '../articles/forum.html#opening', 3],
			['The talks', '../articles/forum.html#the-talks', 2],
		]);
	});

	it.each([...site.graph.entities.keys()])('marks every mention of %s once', (key) => {
		const passages = groupMentions(page, entityIn(site, key)).flatMap(({ sections }) => sections.flatMap((section) => section.passages));
		const marks = passages.flatMap(({ segments }) => segments.filter(({ kind }) => kind === 'mark').map(({ text }) => text));
		expect(marks).toEqual(entityIn(site, key).mentions.map(({ surface }) => surface));
	});

	it('lists newer articles first', () => {
		const old = makeArticle('people: [xi]', 'Xi then.', 'a');
		const files = [
			makeRecord('people', 'xi', 'Xi'),
			{ ...old, value: old.value.replace('2023-10-16', '2020') },
			makeArticle('people: [xi]', 'Xi now.', 'b'),
		];
		const many = makeSite(files);
		const groups = groupMentions(onPage(many, page.path), entityIn(many, 'person:xi'));
		expect(groups.map(({ sections }) => sections.flatMap(({ passages }) => passages.map(writePassage)))).toEqual([
			['[Xi] now.'],
			['[Xi] then.'],
		]);
	});
});

describe('buildEvidence', () => {
	it('quotes the paragraph, with the basis of the date', () => {
		const [evidence, ...others] = buildEvidence(page, entityIn(site, 'event:launch'));
		expect(others).toEqual([]);
		expect(evidence).toMatchObject({
			article: { label: 'A forum', href: '../articles/forum.html' },
			section: { label: 'Opening', href: '../articles/forum.html#opening' },
			basis: 'Counted back.',
		});
		expect(evidence && writePassage(evidence.passage)).toMatch(/^\[Ten years since Xi\] launched it/);
	});

	it('gives no basis where the text says the date', () => {
		const [evidence] = buildEvidence(page, entityIn(site, 'event:forum'));
		expect(evidence).not.toHaveProperty('basis');
		expect(evidence && writePassage(evidence.passage)).toBe(
			'The event of <China> [opens on October 17, 2023]. Nobody came. <China> & <Xi> <3 it.',
		);
	});
});

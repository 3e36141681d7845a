import { expect, it } from 'vitest';
import { createSlugger } from '../../src/text/slug.ts';

it.each([
	['A rare trip', 'a-rare-trip'],
	['No limits no more?', 'no-limits-no-more'],
	['会谈', '会谈'],
	['Élysée & Kremlin', 'élysée--kremlin'],
	['???', 'section'],
	['🙂', 'section'],
])('makes a slug of %s', (heading, slug) => {
	expect(createSlugger()(heading)).toBe(slug);
});

it('gives each heading another slug', () => {
	const slug = createSlugger(['timeline']);
	expect(['Timeline', 'War', 'War', 'War 1', '!', '?'].map(slug)).toEqual([
		'timeline-1',
		'war',
		'war-1',
		'war-1-1',
		'section',
		'section-1',
	]);
});

it('forgets nothing from one maker to the next, and shares nothing', () => {
	expect(createSlugger()('War')).toBe(createSlugger()('War'));
});

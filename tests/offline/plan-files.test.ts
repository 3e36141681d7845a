import { describe, expect, it } from 'vitest';
import { planFiles } from '../../src/offline/plan-files.ts';

const file = (path: string, size = 1_000) => ({ path, hash: `hash of ${path}`, size });
const FILES = [
	'people/xi.html',
	'index.html',
	'assets/site.css',
	'people/index.html',
	'search/index.js',
	'404.html',
	'articles/a.html',
	'favicon.svg',
];

describe('what is kept for reading offline', () => {
	it('is all of a small site, in one order', () => {
		const plan = planFiles(
			FILES.map((path) => file(path)),
			'v',
			10_000,
		);
		expect(plan.files).toEqual([...FILES].sort().map((path) => [path, `hash of ${path}`]));
		expect(plan).toMatchObject({ version: 'v', keeps: false, missing: '404.html' });
		expect(
			planFiles(
				FILES.toReversed().map((path) => file(path)),
				'v',
				10_000,
			),
		).toEqual(plan);
	});

	it('is of a large one what leads to the rest, as far as it is small', () => {
		const files = [...FILES.map((path) => file(path)), file('a-z.html', 2_000_000)];
		const plan = planFiles(files, 'v', 7_999);
		expect(plan.keeps).toBe(true);
		expect(plan.files.map(([path]) => path)).toEqual(['404.html', 'assets/site.css', 'favicon.svg', 'index.html', 'people/index.html']);
	});
});

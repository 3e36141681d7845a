import { describe, expect, it } from 'vitest';
import { planFiles, writeList } from '../../src/offline/plan-files.ts';

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
const pathsOf = (files: readonly { readonly path: string }[]): readonly string[] => files.map(({ path }) => path);

describe('what is kept for reading offline', () => {
	it('is all of a small site, in one order', () => {
		const files = FILES.map((path) => file(path));
		const plan = planFiles(files, 10_000);
		expect(pathsOf(plan.whole)).toEqual([...FILES].sort());
		expect(plan.asRead).toEqual([]);
		expect(planFiles(files.toReversed(), 10_000)).toEqual(plan);
	});

	it('is of a large one what leads to the rest, as far as it is small, and what is read, but pieces of the search', () => {
		const files = [...FILES.map((path) => file(path)), file('a-z.html', 2_000_000), file('search/fragment/en_1.pf_fragment')];
		const { whole, asRead } = planFiles(files, 8_999);
		expect(pathsOf(whole)).toEqual(['404.html', 'assets/site.css', 'favicon.svg', 'index.html', 'people/index.html']);
		expect(pathsOf(asRead)).toEqual(['a-z.html', 'articles/a.html', 'people/xi.html', 'search/index.js']);
	});

	it('is listed shortly: 3,000 articles of six pages make 600 kB', () => {
		expect(writeList([file('a.html'), file('b/c.html')])).toBe('a.html hash o\nb/c.html hash o');
		const pages = Array.from({ length: 18_000 }, (_, index) => file(`articles/number-${String(index)}.html`));
		expect(writeList(pages).length).toBeLessThan(650_000);
	});
});

import { describe, expect, it } from 'vitest';
import { buildFrame } from '../../src/page-models/frame.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { runningHead } from '../../src/page-models/running-head.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import type { Frame } from '../../src/page-models/types.ts';
import { makeArticle } from '../support/make-article.ts';
import { CONFIG, makeSite, SAMPLE } from '../support/make-site.ts';

const frameOn = (path: string, title = 'Xi', site = makeSite()): Frame => buildFrame(onPage(site, path as PagePath), title, 'One line.');

describe('buildFrame', () => {
	it('reaches everything from any depth', () => {
		expect(frameOn('people/xi.html')).toMatchObject({
			...{ path: 'people/xi.html', home: '../index.html', stylesheet: '../assets/a.css', font: '../assets/a.woff2', icon: '../icon.svg' },
			...{ description: 'One line.', siteTitle: 'Site', locale: 'en-GB', license: CONFIG.license },
		});
		expect(frameOn('index.html')).toMatchObject({
			home: 'index.html',
			stylesheet: 'assets/a.css',
			font: 'assets/a.woff2',
			icon: 'icon.svg',
		});
	});

	it.each([
		['Xi', 'Xi · Site'],
		['Site', 'Site: Tag'],
	])('names the page %s in the title bar: %s', (title, expected) => {
		expect(frameOn('index.html', title).title).toBe(expected);
	});

	it('says which page is open', () => {
		const current = (path: string): readonly string[] => frameOn(path).navigation.flatMap((item) => (item.current ? item.label : []));
		expect(['articles/forum.html', 'people/index.html', 'timeline.html', 'about.html', 'people/xi.html'].map(current)).toEqual([
			...[['Article'], ['People'], ['Timeline'], ['About'], []],
		]);
	});

	it.each([
		['the only article itself', [SAMPLE], 'Article', 'articles/forum.html'],
		['several articles on the home page', [SAMPLE, makeArticle('', 'Text.', 'b')], 'Articles', 'index.html'],
		['the home page where there is no article', [], 'Articles', 'index.html'],
	])('links %s', (_, files, label, href) => {
		const [first, ...rest] = frameOn('index.html', 'Xi', makeSite(files)).navigation;
		expect(first).toMatchObject({ label, href });
		expect(rest.map((item) => item.label)).toEqual(['People', 'Places', 'Organizations', 'Events', 'Timeline', 'A–Z', 'About']);
	});

	it('takes the style of a page, and none that could close its element', () => {
		const page = onPage(makeSite(), 'timeline.html' as PagePath);
		expect(buildFrame(page, 'Xi', 'One line.')).toMatchObject({ filtered: false });
		const head = runningHead('Xi', 'Site', 'en');
		expect(buildFrame(page, 'Xi', 'One line.')).not.toHaveProperty('style');
		expect(buildFrame(page, 'Xi', 'One line.', { running: '2023' }).style).toBe(runningHead('Xi', '2023', 'en'));
		expect(buildFrame(page, 'Xi', 'One line.', { style: 'a>b{}', filter: {} })).toMatchObject({ filtered: true, style: `a>b{}${head}` });
		expect(() => buildFrame(page, 'Xi', 'One line.', { style: 'a{}</style><script>' })).toThrow('could close its element');
	});
});

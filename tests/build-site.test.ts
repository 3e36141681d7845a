import { describe, expect, it } from 'vitest';
import * as engine from '../src/build-site.ts';
import { isError } from '../src/diagnostics/message.ts';
import type { SourceFile } from '../src/documents/types.ts';
import type { Frame } from '../src/page-models/types.ts';
import { analyze } from './support/analyze.ts';
import { makeArticle, makeEntry } from './support/make-article.ts';
import { PUBLIC_FILES, SAMPLE } from './support/make-site.ts';
import { listCases, readCase } from './support/read-case.ts';
import { buildPagesOf, REAL_ARTICLE, REAL_OPTIONS } from './support/real-content.ts';
import { listHrefs, listPages } from './support/walk-pages.ts';

const OPTIONS = { ...REAL_OPTIONS, publicFiles: PUBLIC_FILES };
const build = (files: readonly SourceFile[]): string => JSON.stringify(engine.buildSite(files, OPTIONS));
const freeze = <T>(value: T): T => {
	if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner);
	return Object.freeze(value);
};
const good = listCases().filter((name) => engine.buildSite(readCase(name), OPTIONS).pages);

describe('buildSite', () => {
	it('is all that the engine exports', () => {
		expect(Object.keys(engine)).toEqual(['buildSite']);
	});

	it.each(listCases())('gives the same bytes for the same content in any order: %s', (name) => {
		const files = freeze([...readCase(name)]);
		const first = build(files);
		expect(build(files)).toBe(first);
		expect(build(files.toReversed())).toBe(first);
	});

	it('changes nothing that it is given', () => {
		const options = freeze(structuredClone(OPTIONS));
		expect(engine.buildSite(freeze([...REAL_ARTICLE]), options).pages).toBeDefined();
	});

	it('builds no page when there is an error, and reports everything in order', () => {
		const { pages, messages } = engine.buildSite(readCase('broken'), OPTIONS);
		expect(pages).toBeUndefined();
		expect(messages.filter(isError).length).toBeGreaterThan(5);
		const places = messages.map(
			({ file, line, column }) => `${String(file)} ${[line, column].map((part) => String(part).padStart(6)).join(' ')}`,
		);
		expect(places).toEqual([...places].sort());
	});

	it('builds pages when there are only warnings', () => {
		const unnamed = { ...SAMPLE, value: SAMPLE.value.replaceAll('United* Nations', 'Other* Nations') };
		const { pages, messages } = engine.buildSite([unnamed], OPTIONS);
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['lock-behind', 'never-named']);
		expect(pages?.entities.map(({ id }) => id)).toContain('un');
	});

	it('builds a site without content', () => {
		const { pages, messages } = engine.buildSite([], OPTIONS);
		expect(messages).toEqual([]);
		expect(pages && [...listPages(pages).keys()].sort()).toEqual([
			...['404.html', 'a-z.html', 'about.html', 'events/index.html', 'index.html', 'organizations/index.html'],
			...['people/index.html', 'places/index.html', 'timeline.html'],
		]);
	});

	it('tells events, articles and sections of one name apart where they are shared', () => {
		const events = ['2021', '2023'].map((year) => makeEntry(`talks-${year}`, 'Talks', `date: "${year}"`, `evidence: met in ${year}`));
		const article = (slug: string): SourceFile => makeArticle('', 'Text.\n\n## Talks\n\nText.\n\n## Talks\n\nText.', slug);
		const pages = buildPagesOf([
			makeArticle(`events:\n${events.join('\n')}`, 'They met in 2021 and met in 2023.', 'a'),
			article('b'),
			article('c'),
		]);
		const frames = [...pages.entities, ...pages.articles, ...pages.sections].map(({ frame }) => frame);
		expect(new Set(frames.map(({ title }) => title)).size).toBe(frames.length);
		expect(new Set(frames.map(({ description }) => description)).size).toBe(frames.length);
		expect(pages.entities.map(({ frame }) => frame.share.title)).toEqual(['Talks (2021)', 'Talks (2023)']);
	});

	it('leaves a file to the editor who has one of that name in public/', () => {
		const pathsOf = (publicFiles: readonly string[]): readonly string[] =>
			engine.buildSite([SAMPLE], { ...OPTIONS, publicFiles: [...PUBLIC_FILES, ...publicFiles] }).pages?.exports.map(({ path }) => path) ??
			[];
		expect(pathsOf([])).toContain('robots.txt');
		expect(pathsOf(['/robots.txt'])).toEqual(pathsOf([]).filter((path) => path !== 'robots.txt'));
	});

	it('holds plain data only', () => {
		const { editions, ...pages } = buildPagesOf(REAL_ARTICLE);
		for (const slug of editions.slugs) {
			const made = { single: editions.single(slug), ...editions.book(slug) };
			expect(JSON.parse(JSON.stringify(made))).toEqual(made);
		}
		expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
	});
});

describe.each<readonly [string, readonly SourceFile[]]>([
	['the real article', REAL_ARTICLE],
	['the sample', [SAMPLE]],
	...good.map((name) => [name, readCase(name)] as const),
])('%s', (_, files) => {
	const pages = buildPagesOf(files, { ...OPTIONS, publicFiles: [...OPTIONS.publicFiles, ...REAL_OPTIONS.publicFiles] });
	const list = listPages(pages);
	const { graph } = analyze(files, PUBLIC_FILES);

	it('has a page for each article and entity, and no two at one address', () => {
		expect(pages.entities.map(({ kind, id }) => `${kind}:${id}`).sort()).toEqual([...graph.entities.keys()].sort());
		expect(pages.articles.map(({ slug }) => slug)).toEqual([...graph.articles.keys()]);
		expect(list.size).toBe(pages.entities.length + pages.articles.length + pages.sections.length + pages.listings.length + 5);
	});

	it('has only links that lead to a page and an anchor', () => {
		const references = pages.articles.flatMap(({ slug }) =>
			['bib', 'csl.json', 'single.html', 'epub'].map((ending) => `articles/${slug}.${ending}`),
		);
		const dead = [...list].flatMap(([path, { model }]) => {
			return listHrefs(model).filter((href) => {
				const { origin, pathname, hash } = new URL(href, new URL(path, 'https://here.example/'));
				if (origin !== 'https://here.example') return false;
				const target = decodeURIComponent(pathname).slice(1);
				if (references.includes(target) || PUBLIC_FILES.includes(`/${target}`) || pages.exports.some(({ path: file }) => file === target))
					return false;
				const page = list.get(target as typeof path);
				return !page || (hash !== '' && !page.anchors.includes(decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''))));
			});
		});
		expect(dead).toEqual([]);
	});

	it('has a page for each section', () => {
		const wanted = [...graph.articles.values()].flatMap(({ document }) => document.sections.map(({ id }) => `${document.slug} ${id}`));
		expect(pages.sections.map(({ slug, section }) => `${slug} ${section.id}`)).toEqual(wanted);
	});

	it('calls no two pages alike where they are shared', () => {
		const whole = buildPagesOf(files, {
			...OPTIONS,
			publicFiles: [...OPTIONS.publicFiles, ...REAL_OPTIONS.publicFiles],
			config: { ...REAL_OPTIONS.config, url: 'https://example.org/news/' },
		});
		const frames = [...listPages(whole).values()].flatMap(({ model }) => (model as { readonly frame: Frame }).frame);
		const shared = frames.filter(({ card }) => card);
		expect(frames.length - shared.length).toBe(whole.moved.length + 1);
		const own = (values: readonly unknown[]): void => expect(new Set(values).size).toBe(shared.length);
		own(shared.map(({ title }) => title));
		own(shared.map(({ description }) => description));
		own(shared.map(({ share }) => share.title));
		own(shared.map(({ share }) => share.url));
		own(shared.map(({ share }) => share.image?.url));
		own(shared.map(({ card }) => card?.path));
		const canonical = new Set(shared.map(({ share }) => share.canonical));
		expect(canonical.size).toBe(shared.length - whole.sections.length);
		expect(shared.filter(({ share }) => share.description.length === 0 || share.title.length === 0)).toEqual([]);
	});

	it('has no anchor twice on a page', () => {
		for (const { anchors } of list.values()) expect(new Set(anchors).size).toBe(anchors.length);
	});

	it('marks every mention once in its article, and once on its entity’s page', () => {
		const mentions = [...graph.articles.values()].flatMap((article) => article.mentions);
		const html = pages.articles.flatMap(({ sections }) =>
			sections.flatMap(({ blocks }) => blocks.map((block) => `${block.html}${block.credit ?? ''}`)),
		);
		expect(html.join('').match(/class="m-/g)?.length ?? 0).toBe(mentions.length);
		const passages = pages.entities.flatMap((entity) =>
			entity.mentions.flatMap(({ sections }) => sections.flatMap((section) => section.passages)),
		);
		expect(passages.flatMap(({ segments }) => segments).filter(({ kind }) => kind === 'mark')).toHaveLength(mentions.length);
	});
});

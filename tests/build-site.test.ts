import { describe, expect, it } from 'vitest';
import * as engine from '../src/build-site.ts';
import { isError } from '../src/diagnostics/message.ts';
import type { SourceFile } from '../src/documents/types.ts';
import { analyze } from './support/analyze.ts';
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
		expect(messages.map(({ ruleId }) => ruleId)).toEqual(['never-named']);
		expect(pages?.entities.map(({ id }) => id)).toContain('un');
	});

	it('builds a site without content', () => {
		const { pages, messages } = engine.buildSite([], OPTIONS);
		expect(messages).toEqual([]);
		expect(pages && [...listPages(pages).keys()].sort()).toEqual([
			...['404.html', 'about.html', 'events/index.html', 'index.html', 'organizations/index.html'],
			...['people/index.html', 'places/index.html', 'timeline.html'],
		]);
	});

	it('holds plain data only', () => {
		const pages = buildPagesOf(REAL_ARTICLE);
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
		expect(list.size).toBe(pages.entities.length + pages.articles.length + pages.listings.length + 4);
	});

	it('has only links that lead to a page and an anchor', () => {
		const dead = [...list].flatMap(([path, { model }]) => {
			return listHrefs(model).filter((href) => {
				const { origin, pathname, hash } = new URL(href, new URL(path, 'https://here.example/'));
				if (origin !== 'https://here.example') return false;
				const target = decodeURIComponent(pathname).slice(1);
				if (PUBLIC_FILES.includes(`/${target}`) || pages.exports.some(({ path: file }) => file === target)) return false;
				const page = list.get(target as typeof path);
				return !page || (hash !== '' && !page.anchors.includes(decodeURIComponent(hash.slice(1))));
			});
		});
		expect(dead).toEqual([]);
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

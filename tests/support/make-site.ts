import type { SourceFile } from '../../src/documents/types.ts';
import type { ArticleNode, Entity } from '../../src/graph/types.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import { createSiteContext, type SiteContext } from '../../src/page-models/site-context.ts';
import type { Passage, SiteAssets, SiteConfig } from '../../src/page-models/types.ts';
import { analyze } from './analyze.ts';
import { makeArticle, makeEntry } from './make-article.ts';

/** The settings of a site made for a test. */
export const CONFIG: SiteConfig = {
	title: 'Site',
	tagline: 'Tag',
	locale: 'en-GB',
	license: { name: 'Free', url: 'https://example.org/' },
};
/** Files beside its pages. */
export const ASSETS: SiteAssets = {
	stylesheet: 'assets/a.css' as PagePath,
	printStylesheet: 'assets/p.css' as PagePath,
	font: 'assets/a.woff2' as PagePath,
	icon: 'icon.svg' as PagePath,
	search: 'assets/search.js' as PagePath,
	policies: { plain: "default-src 'none'", sharded: "default-src 'self'" },
};
/** The files of `public/` that the sample article shows. */
export const PUBLIC_FILES = ['/pictures/map.png', '/files/a b.pdf'];

const LISTS = `
people:
${makeEntry('putin', 'Vladimir Putin', 'aliases: [Putin]', 'sameAs: [https://www.wikidata.org/wiki/Q7747]')}
${makeEntry('xi', 'Xi Jinping', 'aliases: [Xi]', 'nativeName: { zh: 习近平, ar: شي }')}
${makeEntry('li', 'Li Mingjiang')}
places:
${makeEntry('china', 'China', 'latitude: 35.5', 'longitude: -103')}
${makeEntry('beijing', 'Beijing', 'within: china')}
organizations:
${makeEntry('un', 'United Nations')}
events:
${makeEntry('launch', 'The launch', 'date: "2013"', 'evidence: Ten years since Xi', 'basis: Counted back.', 'people: [xi]')}
${makeEntry('forum', 'The forum', 'date: 2023-10-17', 'evidence: opens on October 17, 2023', 'places: [beijing]')}`;

const TEXT = `Xi Jinping met Vladimir Putin in Beijing. Putin thanked Xi, and Xi thanked Putin.

Ten years since Xi launched it, [the *scholar*](person:li) looked back at China.

## The talks

The event of China opens on October 17, 2023. Nobody came. China & Xi <3 it.

> [!picture]
> Xi in Beijing.
>
> Li Mingjiang/*United* Nations

### An aside on Xi

![Map](/pictures/map.png) and [file](/files/a%20b.pdf), [site][here].

[here]: /files/a%20b.pdf`;

/** An article with a bit of everything. */
export const SAMPLE: SourceFile = makeArticle(LISTS, TEXT);

/** Put together what page models are built from; content with errors is a mistake in the test. */
export function makeSite(files: readonly SourceFile[] = [SAMPLE], config: SiteConfig = CONFIG): SiteContext {
	const { graph, messages } = analyze(files, PUBLIC_FILES);
	const errors = messages.filter((message) => message.fatal);
	if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
	return createSiteContext(graph, config, ASSETS);
}

/** Find an entity by its key. */
export function entityIn(site: SiteContext, key: string): Entity {
	const entity = site.graph.entities.get(key as Entity['key']);
	if (!entity) throw new Error(`No ${key}`);
	return entity;
}

/** Find an article by its slug. */
export function articleIn(site: SiteContext, slug = 'forum'): ArticleNode {
	const article = site.graph.articles.get(slug as ArticleNode['document']['slug']);
	if (!article) throw new Error(`No ${slug}`);
	return article;
}

/** Write a passage with `[marks]` and `<links>`. */
export function writePassage({ segments }: Passage): string {
	return segments.map(({ kind, text }) => ({ text, mark: `[${text}]`, link: `<${text}>` })[kind]).join('');
}

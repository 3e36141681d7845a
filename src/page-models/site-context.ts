import { compareDates } from '../dates/compare-dates.ts';
import type { EdtfDate } from '../dates/types.ts';
import { type ArticleDocument, ENTITY_KINDS, type EntityId, type EntityKind } from '../documents/types.ts';
import type { ArticleNode, Entity, EntityKey, Graph, TextSpot } from '../graph/types.ts';
import { type Href, linksFrom } from './hrefs.ts';
import { articleNode, createPassages, type Passages } from './passages.ts';
import { articlePath, entityPath, type PagePath, type Permalink, withFragment } from './permalinks.ts';
import { createSpeech, type Speech } from './speech.ts';
import type { DateText, EntityLink, SiteAssets, SiteConfig } from './types.ts';

/** What the page models are built from. */
export interface SiteContext {
	readonly graph: Graph;
	readonly config: SiteConfig;
	readonly assets: SiteAssets;
	readonly passages: Passages;
	/** Finds the words for dates in a language. */
	readonly speak: (language: string) => Speech;
	/** Says a date in the site's language; on a page, in the language of its main text. */
	readonly say: (date: EdtfDate) => DateText;
	/** The places that lie directly within a place. */
	readonly contained: ReadonlyMap<EntityId, readonly EntityKey[]>;
	/** Every event, in the order of time. */
	readonly eventOrder: readonly EntityKey[];
}

/** Put together what the page models need. */
export function createSiteContext(graph: Graph, config: SiteConfig, assets: SiteAssets): SiteContext {
	const events = [...graph.entities.values()].flatMap(({ key, record }) => (record.kind === 'event' ? [{ key, date: record.date }] : []));
	events.sort((a, b) => compareDates(a.date, b.date) || (a.key < b.key ? -1 : 1));
	const speak = createSpeech(config.locale);
	return {
		graph,
		config,
		assets,
		passages: createPassages(graph),
		speak,
		say: speak(config.locale).date,
		contained: containedPlaces(graph),
		eventOrder: events.map(({ key }) => key),
	};
}

function containedPlaces(graph: Graph): ReadonlyMap<EntityId, readonly EntityKey[]> {
	const contained = new Map<EntityId, EntityKey[]>();
	for (const { key, record } of graph.entities.values()) {
		if (record.kind !== 'place' || record.within === undefined) continue;
		const keys = contained.get(record.within) ?? [];
		keys.push(key);
		contained.set(record.within, keys);
	}
	return contained;
}

/** What one page needs to write its links. */
export interface PageContext extends SiteContext {
	readonly path: PagePath;
	readonly link: (to: Permalink) => Href;
	/** The language of the page's main text. */
	readonly language: string;
	/** Says dates in that language. */
	readonly speech: Speech;
	/** Set where the page holds a part of an article: the page that holds all of it. */
	readonly whole?: PagePath;
	/** Set where the page is read without the rest of the site: the link references of its text that lead to files of the site. */
	readonly alone?: { readonly references: ReadonlySet<string> };
}

/** Stand on a page. */
export function onPage(site: SiteContext, path: PagePath, language: string = site.config.locale): PageContext {
	const speech = site.speak(language);
	return { ...site, path, link: linksFrom(path), language, speech, say: speech.date };
}

/** Find an entity that is known to be there. */
export function entityOf({ graph }: SiteContext, key: EntityKey): Entity {
	const entity = graph.entities.get(key);
	if (!entity) throw new Error(`The graph names ${key} but does not hold it`);
	return entity;
}

/** Find an article that is known to be there. */
export function articleOf({ graph }: SiteContext, slug: ArticleDocument['slug']): ArticleNode {
	return articleNode(graph, slug);
}

/** Link to an entity's page, under its name in the language of the page where it has one. */
export function entityLink(page: PageContext, key: EntityKey): EntityLink {
	const { record } = entityOf(page, key);
	const href = page.link(entityPath(record.kind, record.id));
	const native = sameLanguage(page.language, page.config.locale) ? undefined : nativeNameIn(record.nativeName, page.language);
	if (native === undefined) return { kind: record.kind, name: record.name, href };
	return { kind: record.kind, name: native.name, language: native.language, href };
}

/** Link to the block of an article that holds a spot. */
export function blockPermalink(site: SiteContext, spot: TextSpot): Permalink {
	return withFragment(articlePath(spot.article), blockId(site, spot));
}

/** The anchor of the block that holds a spot, on every page that shows the block. */
export function blockId(site: SiteContext, spot: TextSpot): string {
	return articleOf(site, spot.article).document.sections[spot.section]?.blocks[spot.block]?.id ?? '';
}

/** What a section is called, and in which language: the opening has no title of its own. */
export interface SectionTitle {
	readonly title: string;
	/** Absent for words of the site. */
	readonly language?: string;
}

/** Name a section of an article. */
export function sectionTitle({ sections, language }: ArticleDocument, index: number): SectionTitle {
	const title = sections[index]?.title;
	return title === undefined ? { title: 'Opening' } : { title, language };
}

/** Make the function that puts entities in the order of a dictionary, ties by key. */
export function byName(locale: string): (a: Entity, b: Entity) => number {
	const collator = new Intl.Collator(locale, { numeric: true });
	return (a, b) => collator.compare(a.record.name, b.record.name) || (a.key < b.key ? -1 : 1);
}

/** How a number of entities is said. */
export function countOf(kind: EntityKind, count: number): string {
	const [one, many] = NOUNS[kind];
	return `${String(count)} ${count === 1 ? one : many}`;
}

/** How many entities of each kind an article tells of, in words; kinds of which it names none are left out. */
export function countKinds(site: SiteContext, { entities }: ArticleNode): readonly string[] {
	return countKeys(site, entities);
}

/** How many entities of each kind there are, in words; kinds of which there are none are left out. */
export function countKeys(site: SiteContext, entities: readonly EntityKey[]): readonly string[] {
	const byKind = Map.groupBy(entities, (key) => entityOf(site, key).record.kind);
	return ENTITY_KINDS.flatMap((kind) => {
		const count = byKind.get(kind)?.length ?? 0;
		return count === 0 ? [] : [countOf(kind, count)];
	});
}

const NOUNS = {
	person: ['person', 'people'],
	place: ['place', 'places'],
	organization: ['organization', 'organizations'],
	event: ['event', 'events'],
} as const satisfies Record<EntityKind, readonly [string, string]>;

function sameLanguage(a: string, b: string): boolean {
	return a.split('-')[0] === b.split('-')[0];
}

function nativeNameIn(names: Readonly<Record<string, string>>, language: string): { name: string; language: string } | undefined {
	const found = Object.entries(names).find(([tag]) => sameLanguage(tag, language));
	return found && { language: found[0], name: found[1] };
}

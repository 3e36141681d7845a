import type { EntityRecord } from '../documents/types.ts';
import type { Entity } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { buildCard } from './card.ts';
import { familyNameFirst } from './family-name.ts';
import { buildFrame } from './frame.ts';
import { letterId, letterOf, withoutThe } from './letter-groups.ts';
import { listPlaces, type NamedPlace } from './named-places.ts';
import { articlePath, PAGES, withFragment } from './permalinks.ts';
import { entityLink, onPage, type PageContext, type SiteContext } from './site-context.ts';
import type { EntityLink, Frame, LinkModel } from './types.ts';

/** One line of the index: an entity with its places, another name that leads to it, or a heading of an article. */
export type NamesEntry =
	| {
			readonly kind: 'entity';
			readonly term: string;
			readonly entity: EntityLink;
			readonly places: readonly NamedPlace[];
			readonly more: number;
	  }
	| { readonly kind: 'see'; readonly term: string; readonly language?: string; readonly entity: EntityLink }
	| { readonly kind: 'heading'; readonly term: string; readonly place: NamedPlace; readonly article?: LinkModel };

/** The entries that begin with one letter. */
export interface NamesGroup {
	readonly letter: string;
	readonly id: string;
	readonly entries: readonly NamesEntry[];
}

/** Names and subjects from A to Z, like the index at the back of a book. */
export interface NamesPage {
	readonly frame: Frame;
	readonly summary: string;
	readonly groups: readonly NamesGroup[];
}

/** The places of an entity that the index gives; all stand on the entity's own page. */
const MOST_PLACES = 8;

/** Build the index of names and subjects: every name that the site knows, and the headings of its articles. */
export function buildNamesPage(site: SiteContext): NamesPage {
	const page = onPage(site, PAGES.names);
	const entities = [...site.graph.entities.values()];
	const collator = new Intl.Collator(site.config.locale, { numeric: true, ignorePunctuation: true });
	const entries = [...entities.flatMap((entity) => listNames(page, entity)), ...listHeadings(page)].map((entry) => {
		const order = withoutThe(entry.term);
		// A family name goes before all else that begins with it.
		return { ...entry, order, start: order.split(', ')[0] ?? '' };
	});
	entries.sort(
		(a, b) => collator.compare(a.start, b.start) || collator.compare(a.order, b.order) || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0),
	);
	const groups = [...Map.groupBy(entries, ({ order }) => letterOf(order))].map(([letter, list]) => {
		return { letter, id: letterId(letter), entries: list.map(({ order, start, ...entry }) => entry) };
	});
	const names = entities.reduce((count, { record }) => count + 1 + otherNames(record).length, 0);
	const summary = `${String(names)} names, and the headings of ${site.graph.articles.size === 1 ? 'the article' : `${String(site.graph.articles.size)} articles`}, with their places in the text`;
	const card = buildCard(page, { kind: 'site', label: 'Index', title: 'A–Z', language: page.language, line: `${summary}.` });
	return { frame: buildFrame(page, 'A–Z', `${summary}.`, { card }), summary, groups };
}

function listNames(page: PageContext, { key, record, mentions, citations }: Entity): readonly NamesEntry[] {
	const entity = entityLink(page, key);
	const places = listPlaces(page, [...mentions, ...citations]);
	const inverted = record.kind === 'person' ? familyNameFirst(record) : undefined;
	// It leads to them as their family name alone does.
	const others = otherNames(record).filter(({ term }) => inverted?.startsWith(`${term}, `) !== true);
	return [
		{ kind: 'entity', term: record.name, entity, places: places.slice(0, MOST_PLACES), more: Math.max(0, places.length - MOST_PLACES) },
		...[...(inverted === undefined ? [] : [{ term: inverted }]), ...others].map((other) => ({ kind: 'see' as const, ...other, entity })),
	];
}

/** Names that lead to another place of the index than the name itself. */
function otherNames({ name, nativeName, aliases }: EntityRecord): readonly { readonly term: string; readonly language?: string }[] {
	const natives = Object.entries(nativeName).map(([language, term]) => ({ term, language }));
	const known = new Set([withoutThe(name), ...natives.map(({ term }) => withoutThe(term))]);
	const others = [...new Set(aliases)].filter((alias) => !known.has(withoutThe(alias))).map((term) => ({ term }));
	return [...natives.filter(({ term }) => term !== name), ...others];
}

function listHeadings(page: PageContext): readonly NamesEntry[] {
	return [...page.graph.articles.values()].flatMap(({ document: { slug, title, language, sections } }) => {
		const path = articlePath(slug);
		const own = { count: 1, language, direction: direction(language) };
		const article = { label: title, href: page.link(path) };
		return [
			{ kind: 'heading' as const, term: title, place: { ...own, ...article } },
			...sections.flatMap((section) => {
				if (section.title === undefined) return [];
				const place = { ...own, label: section.title, href: page.link(withFragment(path, section.id)) };
				return [{ kind: 'heading' as const, term: section.title, place, article }];
			}),
		];
	});
}

import { COLLECTIONS, ENTITY_KINDS, type EntityKind } from '../documents/types.ts';
import type { ArticleNode, EntityKey } from '../graph/types.ts';
import { withFragment } from './permalinks.ts';
import { blockId, countOf, entityLink, entityOf, type PageContext } from './site-context.ts';
import type { DateText, EntityLink } from './types.ts';

/** One entity beside a section. */
export interface SidebarEntry extends EntityLink {
	readonly description: string;
	/** How often the section names it; 0 for an event that is told without its name. */
	readonly count: number;
	/** Where the section first speaks of it. */
	readonly first: string;
	/** Events only. */
	readonly date?: DateText;
}

/** The entities of one kind beside a section, in order of appearance. */
export interface SidebarGroup {
	readonly kind: EntityKind;
	readonly label: string;
	readonly entries: readonly SidebarEntry[];
}

/** What stands beside a section. */
export interface Sidebar {
	/** For example "5 people, 4 places, 3 events"; empty when the section names nobody. */
	readonly summary: string;
	readonly groups: readonly SidebarGroup[];
}

/**
 * Build what stands beside a section.
 *
 * @param page - the page that shows the section
 * @param section - its place among the article's sections
 * @param keys - the entities that it names, in order of appearance
 */
export function buildSidebar(page: PageContext, article: ArticleNode, section: number, keys: ReadonlySet<EntityKey>): Sidebar {
	const groups = ENTITY_KINDS.map((kind): SidebarGroup => {
		const ofKind = [...keys].filter((key) => entityOf(page, key).record.kind === kind);
		return { kind, label: COLLECTIONS[kind], entries: ofKind.map((key) => buildEntry(page, article, section, key)) };
	}).filter((group) => group.entries.length > 0);
	return { summary: groups.map(({ kind, entries }) => countOf(kind, entries.length)).join(', '), groups };
}

function buildEntry(page: PageContext, article: ArticleNode, section: number, key: EntityKey): SidebarEntry {
	const { record } = entityOf(page, key);
	const here = article.mentions.filter((mention) => mention.section === section && mention.entity === key);
	const spot = here[0] ?? article.citations.find((citation) => citation.section === section && citation.entity === key);
	return {
		...entityLink(page, key),
		description: record.description,
		count: here.length,
		first: spot ? page.link(withFragment(page.path, blockId(page, spot))) : '',
		...(record.kind === 'event' && { date: page.say(record.date) }),
	};
}

import { toIsoDates } from '../dates/iso-date.ts';
import type { EventRecord } from '../documents/types.ts';
import type { ArticleNode as Article, EntityKey } from '../graph/types.ts';
import { articlePath, entityPath, PAGES } from '../page-models/permalinks.ts';
import { entityOf } from '../page-models/site-context.ts';
import { articleId, entityId, publisherId, websiteId } from './addresses.ts';
import { articleType } from './article-type.ts';
import type { ArticleNode, EntityNode, OrganizationNode, Reference, SiteNode } from './nodes.ts';
import type { GraphContext } from './types.ts';

/** An entity as pages tell it that are not its own. */
export function shortEntity({ site, at }: GraphContext, key: EntityKey): EntityNode & Reference {
	const { record } = entityOf(site, key);
	const common = {
		'@id': entityId(at, record),
		name: record.name,
		url: at.page(entityPath(record.kind, record.id)),
		...(record.sameAs.length > 0 && { sameAs: record.sameAs }),
	};
	if (record.kind === 'person') return { '@type': 'Person', ...common };
	if (record.kind === 'place') return { '@type': 'Place', ...common };
	if (record.kind === 'organization') return { '@type': 'Organization', ...common };
	return { '@type': 'Event', ...common, ...eventDates(record) };
}

/** When an event was, as exact as ISO 8601 can say it without EDTF; schema.org has no field for the rest. */
function eventDates({ date }: EventRecord): { readonly startDate?: string; readonly endDate?: string } {
	const { start, end } = toIsoDates(date);
	return { ...(start !== undefined && { startDate: start }), ...(end !== undefined && { endDate: end }) };
}

/** An article as pages tell it that are not its own. */
export function shortArticle({ at }: GraphContext, { document }: Article): ArticleNode & Reference {
	const { slug, title, genre } = document;
	return { '@type': articleType(genre), '@id': articleId(at, slug), headline: title, url: at.page(articlePath(slug)) };
}

/** The site, and those who publish it. */
export function siteNodes({ site, at }: GraphContext): readonly [SiteNode, OrganizationNode] {
	const { title, tagline, locale, license } = site.config;
	const url = at.page(PAGES.home);
	return [
		{
			'@type': 'WebSite',
			'@id': websiteId(at),
			url,
			name: title,
			description: tagline,
			inLanguage: locale,
			license: license.url,
			publisher: { '@id': publisherId(at) },
		},
		{ '@type': 'Organization', '@id': publisherId(at), name: title, url },
	];
}

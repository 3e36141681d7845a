import { toIsoDate } from '../dates/iso-date.ts';
import type { ArticleDocument, ArticleSource } from '../documents/types.ts';
import { entitiesBySection } from '../graph/co-occurrence.ts';
import type { EntityKey } from '../graph/types.ts';
import { articlePath, sectionPath } from '../page-models/permalinks.ts';
import { articleOf, sectionTitle } from '../page-models/site-context.ts';
import { type Addresses, publisherId, sectionId, sourceId, websiteId } from './addresses.ts';
import { coveredYears } from './covered-years.ts';
import { findLeads } from './leads.ts';
import type { ArticleNode, Reference, SectionNode, SourceNode } from './nodes.ts';
import { shortArticle, shortEntity } from './short-nodes.ts';
import type { GraphContext } from './types.ts';

/** Tell what an article's page tells: the article, and in short its sections and whatever it names. */
export function articleNode(context: GraphContext, slug: ArticleDocument['slug']): ArticleNode & Reference {
	const { at, site, frame } = context;
	const article = articleOf(site, slug);
	const { description, language, date, author, source, sections } = article.document;
	const leads = findLeads(article);
	const published = toIsoDate(date);
	const years = coveredYears(site, article);
	const publisher = { '@id': publisherId(at) };
	return {
		...shortArticle(context, article),
		description,
		inLanguage: language,
		...(published !== undefined && { datePublished: published }),
		author: author.length === 0 ? publisher : author.map((name) => ({ '@type': 'Person', name })),
		publisher,
		isPartOf: { '@id': websiteId(at) },
		mainEntityOfPage: { '@id': at.page(articlePath(slug)) },
		isAccessibleForFree: true,
		license: site.config.license.url,
		...(frame.share.image && { image: frame.share.image.url }),
		...(years !== undefined && { temporalCoverage: years }),
		...(leads.length > 0 && { about: leads.map((key) => shortEntity(context, key)) }),
		...mentions(
			context,
			article.entities.filter((key) => !leads.includes(key)),
		),
		...(source && { isBasedOn: sourceNode(at, slug, source) }),
		hasPart: sections.map((_, index) => shortSection(context, article.document, index)),
	};
}

/** Tell what a section's page tells: the section, and in short its article and whatever it names. */
export function sectionNode(context: GraphContext, slug: ArticleDocument['slug'], id: string): SectionNode & Reference {
	const article = articleOf(context.site, slug);
	const index = article.document.sections.findIndex((section) => section.id === id);
	return {
		...shortSection(context, article.document, index),
		inLanguage: article.document.language,
		isPartOf: shortArticle(context, article),
		...mentions(context, [...(entitiesBySection(article)[index] ?? [])]),
	};
}

function mentions(context: GraphContext, keys: readonly EntityKey[]): Pick<ArticleNode, 'mentions'> {
	return keys.length === 0 ? {} : { mentions: keys.map((key) => shortEntity(context, key)) };
}

function shortSection({ at }: GraphContext, document: ArticleDocument, index: number): SectionNode & Reference {
	const id = document.sections[index]?.id ?? '';
	return {
		'@type': 'WebPageElement',
		'@id': sectionId(at, document.slug, id),
		name: sectionTitle(document, index).title,
		url: at.page(sectionPath(document.slug, id)),
	};
}

/** What kind of work it is the record does not say. */
function sourceNode(at: Addresses, slug: ArticleDocument['slug'], { publisher, title, url, date, credit }: ArticleSource): SourceNode {
	const published = date && toIsoDate(date);
	return {
		'@type': 'CreativeWork',
		'@id': url ?? sourceId(at, slug),
		publisher: { '@type': 'Organization', name: publisher },
		...(title !== undefined && { name: title }),
		...(url !== undefined && { url }),
		...(published !== undefined && { datePublished: published }),
		...(credit.length > 0 && { author: credit.map((name) => ({ '@type': 'Person', name })) }),
	};
}

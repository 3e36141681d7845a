import { orderEntities } from '../page-models/entity-page.ts';
import type { SiteContext } from '../page-models/site-context.ts';
import type { Frame } from '../page-models/types.ts';
import { addressesFrom, websiteId } from './addresses.ts';
import { articleNode, sectionNode } from './article-nodes.ts';
import { entityNode } from './entity-nodes.ts';
import { listNode } from './list-nodes.ts';
import type { GraphNode, Reference } from './nodes.ts';
import { breadcrumbNode, pageNode } from './page-nodes.ts';
import { shortArticle, shortEntity, siteNodes } from './short-nodes.ts';
import type { GraphContext, Subject } from './types.ts';

/**
 * Tell machines what a page holds: one JSON-LD document with one `@graph` in the words of schema.org. Ids are
 * the same on every page; what is named by its id alone is a node of the same graph, or a page.
 *
 * @param site - the site
 * @param frame - the page's frame
 * @param subject - what the page is about
 * @returns ready for `<script type="application/ld+json">`: nothing in it can close the element
 */
export function writeLinkedData(site: SiteContext, frame: Frame, subject: Subject): string {
	const context: GraphContext = { site, frame, at: addressesFrom(site.config.url, frame.path) };
	const main = NODES[subject.kind](context, subject as never);
	const graph: readonly GraphNode[] = [
		pageNode(context, subject, main?.['@id'] ?? websiteId(context.at)),
		...(main ? [main] : []),
		...(subject.kind === 'home' ? [] : [breadcrumbNode(context, subject)]),
		...siteNodes(context),
	];
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

type SubjectOf<K extends Subject['kind']> = Extract<Subject, { readonly kind: K }>;

/** What a page is about; of the page about the site and of its index that is the site, which is in every graph. */
const NODES: { readonly [K in Subject['kind']]: (context: GraphContext, subject: SubjectOf<K>) => (GraphNode & Reference) | undefined } = {
	home: (context) =>
		listNode(
			context,
			[...context.site.graph.articles.values()].map((article) => shortArticle(context, article)),
		),
	about: () => undefined,
	names: () => undefined,
	timeline: (context) =>
		listNode(
			context,
			context.site.eventOrder.map((key) => shortEntity(context, key)),
		),
	listing: (context, { of }) =>
		listNode(
			context,
			orderEntities(context.site, of).map(({ key }) => shortEntity(context, key)),
		),
	article: (context, { slug }) => articleNode(context, slug),
	section: (context, { slug, id }) => sectionNode(context, slug, id),
	entity: (context, { key }) => entityNode(context, key),
};

import { COLLECTIONS, type EntityKind } from '../documents/types.ts';
import { articlePath, listingPath, PAGES, type PagePath } from '../page-models/permalinks.ts';
import { articleOf } from '../page-models/site-context.ts';
import { websiteId } from './addresses.ts';
import type { BreadcrumbNode, PageNode } from './nodes.ts';
import type { GraphContext, Subject } from './types.ts';

/** The page itself. */
export function pageNode(context: GraphContext, subject: Subject, main: string): PageNode {
	const { site, at, frame } = context;
	const { title, description, image } = frame.share;
	return {
		'@type': PAGE_TYPES[subject.kind],
		'@id': at.page(frame.path),
		url: at.page(frame.path),
		name: title,
		description,
		inLanguage: site.config.locale,
		isPartOf: { '@id': websiteId(at) },
		mainEntity: { '@id': main },
		...(subject.kind !== 'home' && { breadcrumb: { '@id': breadcrumbId(context) } }),
		...(image && {
			primaryImageOfPage: {
				'@type': 'ImageObject',
				url: image.url,
				width: pixels(image.width),
				height: pixels(image.height),
				caption: image.alt,
			},
		}),
	};
}

/** schema.org wants a quantity or words here; a plain number is what everybody writes and reads. */
function pixels(value: number): string {
	return String(value);
}

const PAGE_TYPES = {
	home: 'WebPage',
	article: 'WebPage',
	section: 'WebPage',
	entity: 'WebPage',
	listing: 'CollectionPage',
	timeline: 'CollectionPage',
	names: 'CollectionPage',
	about: 'AboutPage',
} as const satisfies Record<Subject['kind'], string>;

/** The way from the first page to this one. */
export function breadcrumbNode(context: GraphContext, subject: Subject): BreadcrumbNode {
	const { at, frame, site } = context;
	const steps = [
		{ name: site.config.title, path: PAGES.home },
		...between(context, subject),
		{ name: frame.share.title, path: frame.path },
	];
	return {
		'@type': 'BreadcrumbList',
		'@id': breadcrumbId(context),
		itemListElement: steps.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: at.page(path) })),
	};
}

function breadcrumbId({ at, frame }: GraphContext): string {
	return at.thing(frame.path, '.breadcrumb');
}

function between({ site }: GraphContext, subject: Subject): readonly { readonly name: string; readonly path: PagePath }[] {
	if (subject.kind === 'section') return [{ name: articleOf(site, subject.slug).document.title, path: articlePath(subject.slug) }];
	if (subject.kind !== 'entity') return [];
	const kind = subject.key.slice(0, subject.key.indexOf(':')) as EntityKind;
	const folder = COLLECTIONS[kind];
	return [{ name: `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`, path: listingPath(kind) }];
}

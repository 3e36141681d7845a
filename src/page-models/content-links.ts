import type { Definition, Link, PhrasingContent, RootContent } from 'mdast';
import { parseEntityLink } from '../markdown/phrasing.ts';
import { contentHref } from './hrefs.ts';
import type { PageContext } from './site-context.ts';

/** Says what becomes of an entity link of the content (`[Li](person:li-mingjiang)`). */
export type ContentLink = (target: { readonly scheme: string; readonly id: string }, node: Link) => readonly PhrasingContent[];

/**
 * Make the addresses of the content those of a page: paths from the site's root become relative, entity links become
 * what `onEntity` makes of them.
 *
 * @param node - left as it is
 * @param page - the page it will stand on
 * @param onEntity - asked for each entity link
 */
export function resolveLinks<T extends RootContent>(node: T, page: PageContext, onEntity: ContentLink): T {
	// Pictures are taken along.
	if (node.type === 'image') return { ...node, url: contentHref(node.url, page.path) };
	if (!('children' in node)) return node;
	const children = (node.children as readonly RootContent[]).flatMap((child): readonly RootContent[] => {
		if ('children' in child && leadsNowhere(child, page)) {
			return resolveLinks({ type: 'paragraph', children: child.children as PhrasingContent[] }, page, onEntity).children;
		}
		const resolved = resolveLinks(child, page, onEntity);
		const target = resolved.type === 'link' ? parseEntityLink(resolved.url) : undefined;
		return target && resolved.type === 'link' ? onEntity(target, resolved) : [resolved];
	});
	if (node.type === 'link') return { ...node, url: hrefOf(node.url, page), children } as T;
	return { ...node, children } as T;
}

/** Make the addresses of link definitions (`[label]: address`) those of a page. */
export function resolveDefinitions(definitions: readonly Definition[], page: PageContext): readonly Definition[] {
	return definitions.map((definition) => ({ ...definition, url: hrefOf(definition.url, page) }));
}

/** Whether a link leads to a file that is not at hand, on a site without an address. */
function leadsNowhere(node: RootContent, page: PageContext): boolean {
	if (!page.alone || page.config.url !== undefined) return false;
	return node.type === 'link' ? node.url.startsWith('/') : node.type === 'linkReference' && page.alone.references.has(node.identifier);
}

/** A fragment means a place of the whole article. */
function hrefOf(url: string, page: PageContext): string {
	if (page.alone && page.config.url !== undefined && url.startsWith('/')) return `${page.config.url}${url.slice(1)}`;
	return page.whole !== undefined && url.startsWith('#') ? `${page.link(page.whole)}${url}` : contentHref(url, page.path);
}

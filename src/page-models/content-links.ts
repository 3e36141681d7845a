import type { Definition, Link, PhrasingContent, RootContent } from 'mdast';
import { parseEntityLink } from '../markdown/phrasing.ts';
import { contentHref } from './permalinks.ts';
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
	if (node.type === 'image') return { ...node, url: hrefOf(node.url, page) };
	if (!('children' in node)) return node;
	const children = (node.children as readonly RootContent[]).flatMap((child): readonly RootContent[] => {
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

/** A fragment means a place of the whole article. */
function hrefOf(url: string, page: PageContext): string {
	return page.whole !== undefined && url.startsWith('#') ? `${page.link(page.whole)}${url}` : contentHref(url, page.path);
}

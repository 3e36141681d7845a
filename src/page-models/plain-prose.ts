import type { Definition, Paragraph, RootContent } from 'mdast';
import type { ArticleNode } from '../graph/types.ts';
import type { Block } from '../markdown/sections.ts';
import { toHtml } from '../markdown/to-html.ts';
import { resolveDefinitions, resolveLinks } from './content-links.ts';
import { absoluteUrl } from './hrefs.ts';
import { articlePath } from './permalinks.ts';
import { onPage, type SiteContext } from './site-context.ts';

/**
 * Write the text of an article as HTML that can stand anywhere: sections with their headings, without anchors, marked
 * names and sidebars. Every address in it is whole.
 *
 * @param siteUrl - the address of the site
 */
export function buildPlainProse(site: SiteContext, { document }: ArticleNode, siteUrl: string): string {
	const path = articlePath(document.slug);
	const page = onPage(site, path, document.language);
	const base = absoluteUrl(siteUrl, path) ?? siteUrl;
	const definitions = resolveDefinitions(document.definitions, page).map((definition) => withBase(definition, base));
	const write = (block: Block): string => {
		const nodes = nodesOf(block).map((node) =>
			withBase(
				resolveLinks(node, page, (_, { children }) => children),
				base,
			),
		);
		const html = toHtml(nodes, definitions);
		return block.kind === 'picture' ? `<figure><figcaption>${html}</figcaption></figure>` : html;
	};
	return document.sections
		.flatMap(({ title, blocks }) => {
			const heading = title === undefined ? [] : [toHtml([{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }])];
			return [...heading, ...blocks.map(write)];
		})
		.join('\n');
}

/** A picture's texts are without its marker, which the block's own node has. */
function nodesOf({ kind, node, texts }: Block): readonly RootContent[] {
	return kind === 'picture' ? texts.map((text) => text.node as Paragraph) : [node];
}

function withBase<T extends RootContent | Definition>(node: T, base: string): T {
	const whole = 'url' in node && URL.canParse(node.url, base) ? { ...node, url: new URL(node.url, base).href } : node;
	if (!('children' in whole)) return whole;
	return { ...whole, children: whole.children.map((child) => withBase(child, base)) } as T;
}

import type { Element, Nodes } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { pictureBlock, splitCredit } from './blocks.ts';

const PARSER = rehype().data('settings', { fragment: true });

/**
 * Turn HTML into Markdown blocks; a figure becomes its caption.
 *
 * @param html - a fragment; scripts and styles in it are left out
 */
export function htmlToBlocks(html: string): { readonly blocks: readonly RootContent[]; readonly pictures: number } {
	let pictures = 0;
	const processor = PARSER().use(rehypeRemark, {
		handlers: {
			figure: (_state, node: Element) => {
				if (find(node, 'img') || find(node, 'picture') || find(node, 'video')) pictures++;
				const caption = find(node, 'figcaption');
				if (!caption) return [];
				const { caption: words, credit } = splitCredit(textOf(caption));
				return words === '' ? [] : pictureBlock([{ type: 'text', value: words }], credit);
			},
			...Object.fromEntries(
				['script', 'style', 'nav', 'form', 'button', 'iframe', 'svg', 'noscript', 'aside', 'footer'].map((name) => [name, () => []]),
			),
		},
	});
	const root = processor.runSync(PARSER.parse(html)) as unknown as Root;
	return {
		blocks: root.children.filter(
			(node) => node.type !== 'paragraph' || toString(node).trim() !== '' || node.children.some(({ type }) => type === 'image'),
		),
		pictures,
	};
}

function find(node: Nodes, name: string): Element | undefined {
	if (node.type === 'element' && node.tagName === name) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = find(child, name);
		if (found) return found;
	}
	return undefined;
}

function textOf(node: Nodes): string {
	const text = (inner: Nodes): string =>
		inner.type === 'text'
			? inner.value
			: 'children' in inner
				? inner.children.map(text).join(inner.type === 'element' && /^(?:p|div|span)$/.test(inner.tagName) ? ' ' : '')
				: '';
	return text(node).replaceAll(/\s+/g, ' ').trim();
}

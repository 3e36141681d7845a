import type { Parent, RootContent, Text } from 'mdast';

const PIN = /\s*\{#([^{}]*)\}\s*$/;

/**
 * Take the id off the end of a heading, a paragraph, or whatever ends in one: `A rare trip {#a-rare-trip}`, as in
 * Pandoc's and kramdown's Markdown. Whether it can be an address is not the question here.
 *
 * @param node - left as it is
 * @returns the node without the id, and the id as written
 */
export function takePin<T extends RootContent>(node: T): { readonly node: T; readonly pin: string | undefined } {
	const pin = PIN.exec(lastText(node)?.value ?? '')?.[1];
	return pin === undefined ? { node, pin } : { node: withoutPin(node) as T, pin };
}

function lastText(node: RootContent | undefined): Text | undefined {
	if (node?.type === 'text') return node;
	return node && 'children' in node ? lastText((node as Parent).children.at(-1) as RootContent | undefined) : undefined;
}

function withoutPin(node: RootContent): RootContent | undefined {
	if (node.type === 'text') {
		const value = node.value.replace(PIN, '');
		return value === '' ? undefined : { ...node, value };
	}
	if (!('children' in node)) return node;
	const children = (node as Parent).children as readonly RootContent[];
	const last = withoutPin(children.at(-1) as RootContent);
	return { ...node, children: [...children.slice(0, -1), ...(last ? [last] : [])] } as RootContent;
}

import type { Node, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextRange } from '../text/sentences.ts';

/** A link in the text that names an entity: `[Li](person:li-mingjiang)`, or none: `[Xi](none:)`. */
export interface EntityLink extends TextRange {
	/** What stands before the colon: `person`, `place`, `organization`, `event` or `none`. */
	readonly scheme: string;
	readonly id: string;
	readonly node: Node;
}

/** A run of phrasing content as plain text. All offsets are UTF-16 units into `plain`. */
export interface Phrasing {
	readonly plain: string;
	/** `plain` with everything that names must not be looked for in (code, links) blotted out. */
	readonly searchable: string;
	readonly entityLinks: readonly EntityLink[];
	/** The leaves of the tree with their offsets, to find the place in the file that an offset came from. */
	readonly leaves: readonly { readonly start: number; readonly node: Node }[];
}

const ENTITY_LINK = /^(person|place|organization|event|none):(.*)$/;
/** Stands where no name can: it is no letter, no digit and no space. */
const BLOT = '\u{FFFC}';

/** Split the address of an entity link, or nothing when it is an ordinary address. */
export function parseEntityLink(url: string): { scheme: string; id: string } | undefined {
	const [, scheme, id] = ENTITY_LINK.exec(url) ?? [];
	return scheme === undefined || id === undefined ? undefined : { scheme, id };
}

/** Read phrasing content as plain text (a forced line break is a line feed, a picture is nothing). */
export function readPhrasing(nodes: readonly PhrasingContent[]): Phrasing {
	let plain = '';
	let searchable = '';
	const entityLinks: EntityLink[] = [];
	const leaves: { start: number; node: Node }[] = [];
	const read = (node: PhrasingContent, blotted: boolean): void => {
		const start = plain.length;
		const link = node.type === 'link' ? parseEntityLink(node.url) : undefined;
		const blot = blotted || node.type === 'link' || node.type === 'linkReference' || node.type === 'inlineCode';
		if ('children' in node) for (const child of node.children) read(child, blot);
		else {
			const value = leafText(node);
			leaves.push({ start, node });
			plain += value;
			searchable += blot ? BLOT.repeat(value.length) : value;
		}
		if (link) entityLinks.push({ ...link, node, start, end: plain.length });
	};
	for (const node of nodes) read(node, false);
	return { plain, searchable, entityLinks, leaves };
}

/**
 * Wrap stretches of phrasing content in nodes of the caller's making. Where a stretch begins or ends within markup,
 * that markup is divided, so that `*Foreign Minister Wang* Yi` can be wrapped around "Wang Yi" alone.
 *
 * @param nodes - left as they are
 * @param ranges - in order, without overlap, as offsets into the plain text
 */
export function wrapRanges(
	nodes: readonly PhrasingContent[],
	ranges: readonly (TextRange & { readonly wrap: (children: PhrasingContent[]) => PhrasingContent })[],
): PhrasingContent[] {
	let head = [...nodes];
	const done: PhrasingContent[] = [];
	for (const { start, end, wrap } of ranges.toReversed()) {
		const [before, after] = splitAt(head, end);
		const [kept, wrapped] = splitAt(before, start);
		done.unshift(wrap(wrapped), ...after);
		head = kept;
	}
	return [...head, ...done];
}

function splitAt(nodes: readonly PhrasingContent[], offset: number): [PhrasingContent[], PhrasingContent[]] {
	const before: PhrasingContent[] = [];
	const after: PhrasingContent[] = [];
	let position = 0;
	for (const node of nodes) {
		const length = plainLength(node);
		if (position + length <= offset) before.push(node);
		else if (position >= offset) after.push(node);
		else {
			const [left, right] = splitNode(node, offset - position);
			before.push(left);
			after.push(right);
		}
		position += length;
	}
	return [before, after];
}

function splitNode(node: PhrasingContent, offset: number): [PhrasingContent, PhrasingContent] {
	if ('children' in node) {
		const [left, right] = splitAt(node.children, offset);
		return [{ ...node, children: left } as PhrasingContent, { ...node, children: right } as PhrasingContent];
	}
	const value = leafText(node);
	return [{ ...node, value: value.slice(0, offset) } as PhrasingContent, { ...node, value: value.slice(offset) } as PhrasingContent];
}

function plainLength(node: PhrasingContent): number {
	if (!('children' in node)) return leafText(node).length;
	return node.children.reduce((sum, child) => sum + plainLength(child), 0);
}

function leafText(node: PhrasingContent): string {
	return node.type === 'break' ? '\n' : toString(node, { includeImageAlt: false, includeHtml: false });
}

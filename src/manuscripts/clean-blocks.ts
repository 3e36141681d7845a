import type { Definition, FootnoteDefinition, Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isPictureBlock, pictureBlock } from './blocks.ts';
import { UNREADABLE } from './decode-text.ts';

const SAFE = /^(?:https?:|mailto:|tel:)/i;
/** Lines that sites put between the paragraphs of a text. */
const NOISE =
	/^(?:advertisement|sponsored|read more\b.*|related\b.{0,80}|sign up\b.*|subscribe\b.*|share (?:this|on)\b.*|follow us\b.*|watch:?\b.{0,80}|see also:?\b.*|click here\b.*|loading\b.*|©.*|copyright\b.*|all rights reserved\b.*|comments?|skip to\b.*|getting your .*)$/i;
const LONGEST_NOISE = 160;
const REFUSED: ReadonlySet<string> = new Set(['html', 'yaml', 'definition', 'footnoteDefinition', 'thematicBreak']);
const REFUSED_WITHIN: ReadonlySet<string> = new Set(['html', 'image', 'imageReference']);

/** Blocks that the engine takes. */
export interface CleanBlocks {
	readonly blocks: readonly RootContent[];
	/** How many pictures are gone. */
	readonly pictures: number;
	/** How many lines of the site around the text are gone. */
	readonly lines: number;
}

/**
 * Turn what the engine refuses into what it takes: first-level headings become second-level ones, raw HTML goes,
 * pictures become captions of their descriptions, footnotes parentheses, addresses that lead nowhere their words.
 *
 * @param blocks - of any Markdown
 * @param title - a heading that repeats it goes
 */
export function cleanBlocks(blocks: readonly RootContent[], title: string): CleanBlocks {
	const definitions = blocks.filter((node): node is Definition => node.type === 'definition');
	const notes = blocks.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
	const cleaner: Cleaner = {
		...{ title, pictures: 0, lines: 0 },
		urls: new Map(definitions.map(({ identifier, url }) => [identifier, url])),
		notes: new Map(notes.map((node) => [node.identifier, toString(node).replaceAll(/\s+/g, ' ').trim()])),
	};
	const cleaned = levelHeadings(blocks.flatMap((node) => cleanBlock(node, cleaner)));
	return { blocks: cleaned, pictures: cleaner.pictures, lines: cleaner.lines };
}

interface Cleaner {
	readonly title: string;
	/** Of links by reference. */
	readonly urls: ReadonlyMap<string, string>;
	/** Footnotes, which become parentheses. */
	readonly notes: ReadonlyMap<string, string>;
	pictures: number;
	lines: number;
}

function cleanBlock(node: RootContent, cleaner: Cleaner): readonly RootContent[] {
	if (isPictureBlock(node)) return [node];
	if (REFUSED.has(node.type)) return [];
	if (node.type === 'heading') return cleanHeading(node, cleaner);
	if (node.type === 'paragraph') return cleanParagraph(node, cleaner);
	if (!('children' in node)) return [node];
	const children = (node.children as readonly RootContent[]).flatMap((child): readonly Nodes[] => {
		if (child.type === 'tableCell') return [{ ...child, children: cleanPhrasing(child.children, cleaner) }];
		return cleanBlock(child, cleaner);
	});
	// A row keeps its cells, also empty ones.
	const isEmpty = node.type !== 'tableRow' && node.type !== 'table' && children.length === 0;
	return isEmpty ? [] : [{ ...node, children } as RootContent];
}

function cleanParagraph(node: Paragraph, cleaner: Cleaner): readonly RootContent[] {
	const images = node.children.filter((child) => child.type === 'image');
	cleaner.pictures += images.length;
	const captions = images.flatMap(({ alt }) => (alt ? [pictureBlock([{ type: 'text', value: alt }], undefined)] : []));
	const children = cleanPhrasing(node.children, cleaner);
	const text = toString(children).trim();
	const isNoise = text.length <= LONGEST_NOISE && NOISE.test(text);
	if (isNoise) cleaner.lines++;
	return [...captions, ...(text === '' || isNoise ? [] : [{ ...node, children }])];
}

function cleanHeading(node: Heading, { title }: Cleaner): readonly RootContent[] {
	const value = toString(node).replaceAll(UNREADABLE, '').trim();
	return value === '' || value === title ? [] : [{ ...node, children: [{ type: 'text', value }] }];
}

function cleanPhrasing(nodes: readonly PhrasingContent[], cleaner: Cleaner): PhrasingContent[] {
	return nodes.flatMap((node): readonly PhrasingContent[] => {
		if (REFUSED_WITHIN.has(node.type)) return [];
		if (node.type === 'footnoteReference') {
			const note = cleaner.notes.get(node.identifier) ?? '';
			return note === '' ? [] : [{ type: 'text', value: ` (${note})` }];
		}
		if (node.type === 'text') return [{ ...node, value: node.value.replaceAll(UNREADABLE, '') }];
		if (!('children' in node)) return [node];
		const children = cleanPhrasing(node.children, cleaner);
		if (node.type !== 'link' && node.type !== 'linkReference') return [{ ...node, children } as PhrasingContent];
		const url = node.type === 'link' ? node.url : (cleaner.urls.get(node.identifier) ?? '');
		return SAFE.test(url) ? [{ type: 'link', url, children: children as [] }] : children;
	});
}

/** The highest headings become second-level ones, and no level is left out. */
function levelHeadings(blocks: readonly RootContent[]): readonly RootContent[] {
	let last = 1;
	const depths = blocks.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
	const top = Math.min(...depths, 6);
	return blocks.map((node) => {
		if (node.type !== 'heading') return node;
		const depth = Math.min(node.depth - top + 2, last + 1, 6) as 2 | 3 | 4 | 5 | 6;
		last = depth;
		return { ...node, depth };
	});
}

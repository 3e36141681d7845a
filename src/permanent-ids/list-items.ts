import { toString } from 'mdast-util-to-string';
import type { Block, Section } from '../markdown/sections.ts';
import type { ItemKind } from './types.ts';

/** Something in an article's text that gets a permanent address. */
export interface Item {
	readonly kind: ItemKind;
	/** In one line; empty for the opening. */
	readonly text: string;
	/** The id that the editor wrote behind it. */
	readonly pin: string | undefined;
	/** Index of its section. */
	readonly section: number;
	/** Index of its block; -1 for the section itself. */
	readonly block: number;
}

/** List the sections, sub-headings and passages of an article in the order of the text. */
export function listItems(sections: readonly Section[]): readonly Item[] {
	return sections.flatMap(({ title, pin, blocks }, section): Item[] => [
		{ kind: 'section', text: title ?? '', pin, section, block: -1 },
		...blocks.map((block, index): Item => {
			const kind = block.kind === 'heading' ? 'heading' : 'passage';
			return { kind, text: textOf(block), pin: block.pin, section, block: index };
		}),
	]);
}

/** What has no words (a rule, a picture) is told apart by what it is and shows. */
function textOf({ node, texts }: Block): string {
	const words = texts.map(({ plain }) => plain).join(' ') || toString(node);
	const pictures = texts.flatMap((text) => text.node.children).flatMap((child) => (child.type === 'image' ? [child.url] : []));
	const text = [words, ...pictures]
		.join(' ')
		.replaceAll(/\s{2,}|[^\S ]/g, ' ')
		.trim();
	return text === '' ? `(${node.type})` : text;
}

import type { ArticleSlug } from '../documents/types.ts';
import type { Entity, TextSpot } from '../graph/types.ts';
import type { Href } from './hrefs.ts';
import { articlePath, withFragment } from './permalinks.ts';
import { articleOf, type PageContext, type SectionTitle, sectionTitle } from './site-context.ts';
import type { LinkModel } from './types.ts';

/** One paragraph of an article as a cell of the strip. */
export interface DispersionCell {
	/** How many ticks to draw: mentions, and the evidence of an event. */
	readonly ticks: number;
	/** Set when there is a tick. */
	readonly href?: Href;
	/** Says where the cell leads, as in "Paragraph 4: 2 mentions". */
	readonly label?: string;
}

/** Where in an article an entity is named: all paragraphs in order, section by section. */
export interface DispersionStrip {
	readonly article: LinkModel;
	readonly language: string;
	readonly sections: readonly (SectionTitle & { readonly cells: readonly DispersionCell[] })[];
}

/** Build the strips of an entity, one for each article that names it. */
export function buildStrips(page: PageContext, { mentions, citations }: Entity): readonly DispersionStrip[] {
	const spots = Map.groupBy([...mentions, ...citations], (spot) => spot.article);
	return [...spots].map(([slug, list]) => buildStrip(page, slug, list));
}

function buildStrip(page: PageContext, slug: ArticleSlug, spots: readonly TextSpot[]): DispersionStrip {
	const { document } = articleOf(page, slug);
	const counts = new Map<string, number>();
	for (const { section, block } of spots) {
		const id = `${String(section)} ${String(block)}`;
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	let number = 0;
	const sections = document.sections.map(({ blocks }, section) => ({
		...sectionTitle(document, section),
		cells: blocks.flatMap(({ id, kind }, block): DispersionCell[] => {
			if (kind === 'heading') return [];
			number++;
			const ticks = counts.get(`${String(section)} ${String(block)}`) ?? 0;
			if (ticks === 0) return [{ ticks }];
			const label = `Paragraph ${String(number)}: ${ticks === 1 ? 'once' : `${String(ticks)} times`}`;
			return [{ ticks, label, href: page.link(withFragment(articlePath(slug), id)) }];
		}),
	}));
	return { article: { label: document.title, href: page.link(articlePath(slug)) }, language: document.language, sections };
}

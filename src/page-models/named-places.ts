import type { TextSpot } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { articleOf, blockPermalink, type PageContext, sectionTitle } from './site-context.ts';
import type { LinkModel } from './types.ts';

/** A place of the text, as an index gives it: a section. */
export interface NamedPlace extends LinkModel {
	/** Set for words of the article. */
	readonly language?: string;
	readonly direction?: 'ltr' | 'rtl';
	/** How many places of the section are meant. */
	readonly count: number;
}

/**
 * List the sections that hold spots, in the order of the text, each with its first spot.
 *
 * @param page - where they are listed; a site with several articles names the article, too
 * @param alone - whether all are of the article that the page shows, which is not named then
 */
export function listPlaces(
	page: PageContext,
	spots: readonly TextSpot[],
	alone: boolean = page.graph.articles.size === 1,
): readonly NamedPlace[] {
	const bySection = Map.groupBy(spots, ({ article, section }) => `${article} ${String(section)}`);
	return [...bySection.values()].map((here) => {
		const [first] = here as [TextSpot, ...TextSpot[]];
		const { document } = articleOf(page, first.article);
		const { title, language } = sectionTitle(document, first.section);
		const whole = alone ? undefined : document.title;
		const label = whole === undefined ? title : language === undefined ? whole : `${whole}: ${title}`;
		const tongue = whole === undefined ? language : document.language;
		return {
			label,
			href: page.link(
				blockPermalink(
					page,
					here.reduce((a, b) => (a.block <= b.block ? a : b)),
				),
			),
			count: here.length,
			...(tongue !== undefined && { language: tongue, direction: direction(tongue) }),
		};
	});
}

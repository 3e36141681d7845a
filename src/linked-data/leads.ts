import type { ArticleNode, EntityKey } from '../graph/types.ts';

/** How much an article says of an entity. */
interface Weight {
	readonly key: EntityKey;
	readonly sections: number;
	readonly mentions: number;
}

const FEWEST = 3;
const MOST = 5;

/**
 * Find what an article is about, among what it names: the three entities that most of its sections name, and of two
 * that as many name, the one named more often, then the one named first. A fourth and a fifth are added when they are
 * named in as many sections as the third.
 *
 * @returns the leads, first the most prominent; fewer when the article names fewer
 */
export function findLeads({ mentions }: Pick<ArticleNode, 'mentions'>): readonly EntityKey[] {
	const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
	const weights = [...byEntity].map(
		([key, spots]): Weight => ({ key, sections: new Set(spots.map(({ section }) => section)).size, mentions: spots.length }),
	);
	// The sort is stable, and the mentions are in the order of the text.
	weights.sort((a, b) => b.sections - a.sections || b.mentions - a.mentions);
	const third = weights[FEWEST - 1]?.sections ?? 0;
	return weights.filter(({ sections }, index) => index < FEWEST || (index < MOST && sections === third)).map(({ key }) => key);
}

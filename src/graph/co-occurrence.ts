import type { ArticleNode, EntityKey, Neighbour } from './types.ts';

/**
 * Count, for every two entities, the sections that name both (an event is named where its evidence stands, too).
 *
 * @returns for each entity its neighbours, ranked by shared sections, ties by key
 */
export function findNeighbours(articles: Iterable<ArticleNode>): ReadonlyMap<EntityKey, readonly Neighbour[]> {
	const counts = new Map<EntityKey, Map<EntityKey, number>>();
	for (const article of articles) {
		for (const keys of entitiesBySection(article)) {
			for (const key of keys) {
				const row = counts.get(key) ?? new Map<EntityKey, number>();
				counts.set(key, row);
				for (const other of keys) if (other !== key) row.set(other, (row.get(other) ?? 0) + 1);
			}
		}
	}
	const ranked = [...counts].map(([key, row]): [EntityKey, readonly Neighbour[]] => {
		const neighbours = [...row].map(([entity, sections]) => ({ entity, sections }));
		return [key, neighbours.sort((a, b) => b.sections - a.sections || (a.entity < b.entity ? -1 : 1))];
	});
	return new Map(ranked);
}

/** The entities that each section of an article names, in order of appearance. */
export function entitiesBySection({ document, mentions, citations }: ArticleNode): readonly ReadonlySet<EntityKey>[] {
	const sections = document.sections.map(() => new Set<EntityKey>());
	const spots = [...mentions, ...citations];
	spots.sort((a, b) => a.section - b.section || a.block - b.block || a.text - b.text || a.start - b.start);
	for (const { section, entity } of spots) sections[section]?.add(entity);
	return sections;
}

import type { Citation, Graph, Mention, TextSpot } from '../../src/graph/types.ts';

/** Write a graph as compact JSON that people can review: one line for each mention, citation and neighbour. */
export function describeGraph(graph: Graph): string {
	const place = ({ article, section }: TextSpot): string => {
		const sections = graph.articles.get(article)?.document.sections;
		return `${article} §${sections?.[section]?.id ?? '?'}`;
	};
	const textOf = (spot: TextSpot): string => {
		const block = graph.articles.get(spot.article)?.document.sections[spot.section]?.blocks[spot.block];
		return block?.texts[spot.text]?.plain.slice(spot.start, spot.end) ?? '?';
	};
	const mention = (spot: Mention): string => `${place(spot)}: ${spot.surface.replaceAll('\n', '⏎')}`;
	const citation = (spot: Citation): string => `${place(spot)}: ${textOf(spot)}${spot.basis === undefined ? '' : ` (${spot.basis})`}`;
	const entities = [...graph.entities.values()].map((entity) => [
		entity.key,
		{
			articles: entity.articles.join(' '),
			...(entity.mentions.length > 0 && { mentions: entity.mentions.map(mention) }),
			...(entity.citations.length > 0 && { citations: entity.citations.map(citation) }),
			...(graph.neighbours.has(entity.key) && {
				neighbours: (graph.neighbours.get(entity.key) ?? [])
					.map(({ entity: other, sections }) => `${other} ×${String(sections)}`)
					.join(', '),
			}),
			...(graph.events.has(entity.key) && { events: graph.events.get(entity.key)?.join(', ') }),
		},
	]);
	return `${JSON.stringify({ articles: [...graph.articles.keys()], entities: Object.fromEntries(entities) as unknown }, null, '\t')}\n`;
}

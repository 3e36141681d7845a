import { toString } from 'mdast-util-to-string';
import { findDirective, type PageText, preparePage } from '../browser/text-fragment.js';
import type { ArticleSlug } from '../documents/types.ts';
import type { ArticleNode, Graph, TextSpot } from '../graph/types.ts';
import type { BlockText } from '../markdown/sections.ts';
import { articlePath, type Permalink, withFragment } from './permalinks.ts';

/** Links to exactly the words that they mean. */
export interface TextLinks {
	/** The stretch of its text that a spot covers, on the page of its article. */
	readonly to: (spot: TextSpot) => Permalink;
}

/** Make what links to words of the articles of a graph; an article's text is made ready when it is first asked for. */
export function createTextLinks(graph: Graph): TextLinks {
	const pages = new Map<ArticleSlug, ArticleText>();
	return {
		to: (spot) => {
			const article = graph.articles.get(spot.article);
			if (!article) throw new Error(`The graph names the article ${spot.article} but does not hold it`);
			const known = pages.get(spot.article) ?? readArticle(graph, article);
			pages.set(spot.article, known);
			const block = known.blockOf.get(placeId(spot));
			const directive =
				block === undefined ? undefined : findDirective(known.page, { block, offset: spot.start }, { block, offset: spot.end });
			const id = article.document.sections[spot.section]?.blocks[spot.block]?.id ?? '';
			return withFragment(articlePath(spot.article), id, directive);
		},
	};
}

interface ArticleText {
	readonly page: PageText;
	/** Where each text of the article stands among the texts of its page. */
	readonly blockOf: ReadonlyMap<string, number>;
}

/**
 * Gather what an article's page shows. All that is not prose is put before it, wherever it stands: then words that
 * are found in the prose first are not found elsewhere on the page.
 */
function readArticle({ entities }: Graph, { document, entities: listed }: ArticleNode): ArticleText {
	const { title, description, genre = '', source, sections, language } = document;
	const records = listed.flatMap((key) => entities.get(key) ?? []);
	const unsearched = sections.flatMap((section) =>
		section.blocks.flatMap(({ node, texts }) => (texts.length === 0 ? [toString(node)] : [])),
	);
	const told = records.flatMap(({ record, citations }) => [record.name, record.description, ...citations.map(({ basis = '' }) => basis)]);
	const blocks = [
		title,
		description,
		genre,
		source?.note ?? '',
		source?.title ?? '',
		...sections.map((section) => section.title ?? ''),
		...unsearched,
		...told,
	];
	const blockOf = new Map<string, number>();
	for (const [section, { blocks: list }] of sections.entries()) {
		for (const [block, { texts }] of list.entries()) {
			for (const [text, found] of texts.entries()) {
				blockOf.set(placeId({ section, block, text }), blocks.length);
				blocks.push(linesOf(found));
			}
		}
	}
	return { page: preparePage(blocks, language), blockOf };
}

function placeId({ section, block, text }: Pick<TextSpot, 'section' | 'block' | 'text'>): string {
	return `${String(section)} ${String(block)} ${String(text)}`;
}

/** Lines end where the editor broke them for the reader; other line ends are spaces. */
function linesOf({ plain, leaves }: Pick<BlockText, 'plain' | 'leaves'>): string {
	const breaks = new Set(leaves.filter(({ node }) => node.type === 'break').map(({ start }) => start));
	return plain.replaceAll('\n', (sign, at: number) => (breaks.has(at) ? sign : ' '));
}

import type { ArticleSlug } from '../documents/types.ts';
import type { ArticleNode, EntityKey, Graph, Mention, TextSpot } from '../graph/types.ts';
import { direction } from '../text/direction.ts';
import { createSentenceSplitter, type TextRange } from '../text/sentences.ts';
import type { Href } from './hrefs.ts';
import { entityPath, type Permalink } from './permalinks.ts';
import { createTextLinks } from './text-links.ts';
import type { Passage, Segment } from './types.ts';

/** Quotes articles. What it worked out for one page it keeps for the next. */
export interface Passages {
	/** The sentences that hold spots of one article, in order; spots in one sentence share a passage. */
	readonly sentences: (spots: readonly TextSpot[], about: EntityKey, link: Link) => readonly Passage[];
	/** The whole text (paragraph, caption) that holds a spot, with the spot marked. */
	readonly whole: (spot: TextSpot, about: EntityKey, link: Link) => Passage;
}

type Link = (to: Permalink) => Href;

/** Make what quotes the articles of a graph. */
export function createPassages(graph: Graph): Passages {
	const splitters = new Map<string, (text: string) => readonly TextRange[]>();
	const sentencesOf = new Map<string, readonly TextRange[]>();
	const directions = new Map<string, 'ltr' | 'rtl'>();
	const textLinks = createTextLinks(graph);
	const mentionsIn = new Map<ArticleSlug, Map<string, Mention[]>>();

	const quote = (range: TextRange, spots: readonly TextSpot[], about: EntityKey, link: Link): Passage => {
		const [spot] = spots as readonly [TextSpot, ...TextSpot[]];
		const article = articleNode(graph, spot.article);
		const { language } = article.document;
		const mentions = memo(mentionsIn, spot.article, () => groupByText(article.mentions)).get(textId(spot)) ?? [];
		const block = article.document.sections[spot.section]?.blocks[spot.block];
		return {
			href: link(textLinks.to({ ...spot, ...trim(plainText(article, spot), range) })),
			language,
			direction: memo(directions, language, () => direction(language)),
			segments: divide(plainText(article, spot), range, marksIn(spots, mentions, about, graph, link)),
			picture: block?.kind === 'picture',
		};
	};

	return {
		sentences: (spots, about, link) => {
			const groups = new Map<string, { range: TextRange; spots: TextSpot[] }>();
			for (const spot of spots) {
				const article = articleNode(graph, spot.article);
				const { language } = article.document;
				const split = memo(splitters, language, () => createSentenceSplitter(language));
				const id = `${spot.article} ${textId(spot)}`;
				const range = around(
					spot,
					memo(sentencesOf, id, () => split(plainText(article, spot))),
				);
				memo(groups, `${id} ${String(range.start)}`, () => ({ range, spots: [] as TextSpot[] })).spots.push(spot);
			}
			return [...groups.values()].map((group) => quote(group.range, group.spots, about, link));
		},
		whole: (spot, about, link) => {
			const end = plainText(articleNode(graph, spot.article), spot).length;
			return quote({ start: 0, end }, [spot], about, link);
		},
	};
}

/** Find an article that is known to be there. */
export function articleNode(graph: Graph, slug: ArticleSlug): ArticleNode {
	const article = graph.articles.get(slug);
	if (!article) throw new Error(`The graph names the article ${slug} but does not hold it`);
	return article;
}

function plainText({ document }: ArticleNode, spot: TextSpot): string {
	return document.sections[spot.section]?.blocks[spot.block]?.texts[spot.text]?.plain ?? '';
}

function textId({ section, block, text }: TextSpot): string {
	return `${String(section)} ${String(block)} ${String(text)}`;
}

function groupByText(mentions: readonly Mention[]): Map<string, Mention[]> {
	const groups = new Map<string, Mention[]>();
	for (const mention of mentions) memo(groups, textId(mention), () => []).push(mention);
	return groups;
}

/** The sentence around a spot; two, if the spot reaches across their border. */
function around(spot: TextRange, sentences: readonly TextRange[]): TextRange {
	const touched = sentences.filter((sentence) => sentence.start < spot.end && spot.start < sentence.end);
	return { start: touched[0]?.start ?? spot.start, end: touched.at(-1)?.end ?? spot.end };
}

type Mark = TextRange & ({ readonly kind: 'mark' } | { readonly kind: 'link'; readonly href: Href });

/** What to mark is the page's own; other names become links, unless they lie within a mark. */
function marksIn(spots: readonly TextSpot[], mentions: readonly Mention[], about: EntityKey, graph: Graph, link: Link): readonly Mark[] {
	const own = spots.map(({ start, end }): Mark => ({ kind: 'mark', start, end }));
	const others = mentions.flatMap(({ entity, start, end }): Mark[] => {
		const record = graph.entities.get(entity)?.record;
		if (!record || own.some((mark) => mark.start < end && start < mark.end)) return [];
		if (entity === about) return [{ kind: 'mark', start, end }];
		return [{ kind: 'link', start, end, href: link(entityPath(record.kind, record.id)) }];
	});
	return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** White space around a sentence is no part of it. */
function trim(plain: string, { start, end }: TextRange): TextRange {
	const text = plain.slice(start, end);
	return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

function divide(plain: string, range: TextRange, marks: readonly Mark[]): readonly Segment[] {
	const segments: Segment[] = [];
	const text = plain.slice(0, range.end).trimEnd();
	let position = range.start + (/^\s*/.exec(plain.slice(range.start, range.end))?.[0].length ?? 0);
	for (const mark of marks) {
		if (mark.start < position || mark.end > range.end) continue;
		if (mark.start > position) segments.push({ kind: 'text', text: text.slice(position, mark.start) });
		const words = text.slice(mark.start, mark.end);
		segments.push(mark.kind === 'mark' ? { kind: 'mark', text: words } : { kind: 'link', text: words, href: mark.href });
		position = mark.end;
	}
	if (position < text.length) segments.push({ kind: 'text', text: text.slice(position) });
	return segments;
}

function memo<K, V>(values: Map<K, V>, key: K, make: () => V): V {
	const known = values.get(key);
	if (known !== undefined) return known;
	const value = make();
	values.set(key, value);
	return value;
}

import type { Entity, Mention } from '../graph/types.ts';
import type { Href } from './hrefs.ts';
import { articlePath, withFragment } from './permalinks.ts';
import { articleOf, type PageContext, type SectionTitle, sectionTitle } from './site-context.ts';
import type { LinkModel, Passage } from './types.ts';

/** The mentions of an entity in one section of an article, as sentences. */
export interface MentionSection extends SectionTitle {
	readonly href: Href;
	readonly passages: readonly Passage[];
}

/** The mentions of an entity in one article. */
export interface MentionGroup {
	readonly article: LinkModel;
	readonly language: string;
	readonly sections: readonly MentionSection[];
}

/** The paragraph that an event rests on. */
export interface Evidence {
	readonly article: LinkModel;
	readonly section: LinkModel;
	readonly passage: Passage;
	readonly basis?: string;
}

/** Group every mention of an entity by article and section. */
export function groupMentions(page: PageContext, entity: Entity): readonly MentionGroup[] {
	const byArticle = Map.groupBy(entity.mentions, (mention) => mention.article);
	return [...byArticle].map(([slug, mentions]) => {
		const { document } = articleOf(page, slug);
		const bySection = Map.groupBy(mentions, (mention) => mention.section);
		return {
			article: { label: document.title, href: page.link(articlePath(slug)) },
			language: document.language,
			sections: [...bySection].map(([index, list]) => ({
				...sectionLink(page, list[0] as Mention, index),
				passages: page.passages.sentences(list, entity.key, page.link),
			})),
		};
	});
}

/** Quote the paragraphs that an event rests on, one for each article that tells it. */
export function buildEvidence(page: PageContext, entity: Entity): readonly Evidence[] {
	return entity.citations.map((citation) => {
		const { document } = articleOf(page, citation.article);
		const { title, href } = sectionLink(page, citation, citation.section);
		return {
			article: { label: document.title, href: page.link(articlePath(document.slug)) },
			section: { label: title, href },
			passage: page.passages.whole(citation, entity.key, page.link),
			...(citation.basis !== undefined && { basis: citation.basis }),
		};
	});
}

function sectionLink(page: PageContext, spot: Pick<Mention, 'article'>, index: number): SectionTitle & { readonly href: Href } {
	const { document } = articleOf(page, spot.article);
	const id = document.sections[index]?.id ?? '';
	return { ...sectionTitle(document, index), href: page.link(withFragment(articlePath(spot.article), id)) };
}

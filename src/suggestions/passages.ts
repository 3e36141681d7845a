import type { AnnotationOptions, Passage } from '../annotation/types.ts';
import type { ArticleDocument } from '../documents/types.ts';
import { textsOf } from '../graph/find-mentions.ts';
import type { TextSpot } from '../graph/types.ts';
import type { BlockText } from '../markdown/sections.ts';

/** A text of an article, as the annotator takes it, and where it stands. */
export interface ArticlePassage extends Passage {
	readonly spot: Omit<TextSpot, 'start' | 'end'>;
	readonly source: BlockText;
}

/** List the texts of an article: paragraphs, list items, cells, captions and their credits. */
export function passagesOf(article: ArticleDocument): readonly ArticlePassage[] {
	return [...textsOf(article)].map(({ spot, text }) => {
		const block = article.sections[spot.section]?.blocks[spot.block];
		// The last paragraph of a caption is its credit.
		const isCredit = spot.text > 0 && spot.text === (block?.texts.length ?? 0) - 1;
		const kind = block?.kind !== 'picture' ? 'prose' : isCredit ? 'credit' : 'caption';
		return { text: text.plain, kind, spot, source: text };
	});
}

/** What the annotator needs to know of an article besides its texts. */
export function annotationOptions({ language, date, title, description, sections }: ArticleDocument): AnnotationOptions {
	const headings = sections.flatMap((section) => section.title ?? []);
	return { language, date: date.edtf, context: [title, description, ...headings] };
}

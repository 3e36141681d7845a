import { SAMPLE_STANDFIRST, SAMPLE_TEXT } from '../text/skeleton-samples.ts';
import type { ArticleDocument } from './types.ts';

/** Whether an article is what `npm run new` made, and nobody has written in it yet: nothing is asked of it. */
export function isUntouched({ description, sections }: Pick<ArticleDocument, 'description' | 'sections'>): boolean {
	if (description !== SAMPLE_STANDFIRST) return false;
	const [text = '', ...others] = sections.flatMap(({ title, blocks }) => [
		...(title === undefined ? [] : [title]),
		...blocks.flatMap(({ texts }) => texts.map(({ plain }) => plain)),
	]);
	return others.length === 0 && text.startsWith(SAMPLE_TEXT);
}

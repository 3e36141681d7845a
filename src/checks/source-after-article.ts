import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { ArticleSubject } from './types.ts';

/** Report a source that is newer than its retelling. */
export function checkSourceDate({ article }: ArticleSubject): readonly VFileMessage[] {
	const { source, date, placeOf } = article.document;
	const earliest = source?.date?.earliest ?? null;
	if (!source?.date || earliest === null || date.latest === null || earliest <= date.latest) return [];
	const reason = `The source is of \`${source.date.edtf}\`, and the article of \`${date.edtf}\``;
	const advice = 'Mend one of the two: what an article retells cannot be newer than it.';
	return [createMessage('source-after-article', placeOf(['source', 'date']), reason, advice, { actual: source.date.edtf })];
}

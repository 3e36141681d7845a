import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { COLLECTIONS } from '../documents/types.ts';
import { entityKey, type Mention } from '../graph/types.ts';
import type { ArticleSubject } from './types.ts';

/** Report those whom the article names just once, in the caption of a picture: a slip, or no matter of the article. */
export function checkCaptions({ article, passages }: ArticleSubject): readonly VFileMessage[] {
	const captions = new Set(passages.filter(({ kind }) => kind === 'caption').map(({ spot }) => keyOf(spot)));
	const mentions = Map.groupBy(article.mentions, ({ entity }) => entity);
	return article.document.declarations.flatMap(({ kind, id, place }) => {
		const [only, ...others] = mentions.get(entityKey(kind, id)) ?? [];
		// An ambiguous name may be theirs, too.
		if (article.unclear.has(entityKey(kind, id))) return [];
		if (kind === 'event' || !only || others.length > 0 || !captions.has(keyOf(only))) return [];
		const reason = `The article names the ${kind} \`${id}\` just once, in the caption of a picture`;
		const advice = `Does the text call it otherwise? Then add that to its \`aliases\`; if it does not matter here, take it out of \`${COLLECTIONS[kind]}\`.`;
		return [createMessage('caption-only', place, reason, advice, { actual: id })];
	});
}

function keyOf({ section, block, text }: Pick<Mention, 'section' | 'block' | 'text'>): string {
	return `${String(section)}.${String(block)}.${String(text)}`;
}

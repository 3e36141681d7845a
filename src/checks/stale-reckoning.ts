import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { ArticleSubject } from './types.ts';

/** How a drafted `basis` says that a date was reckoned from that of the article. */
const RECKONED = /reckoned from the article['’]s date, (\S*[^\s.,;])/u;

/** Report events whose dates were reckoned from a date that the article no longer has. */
export function checkReckoning({ article }: ArticleSubject): readonly VFileMessage[] {
	const { declarations, date } = article.document;
	return declarations.flatMap(({ basis, id, placeOf }) => {
		const from = RECKONED.exec(basis?.normalize('NFC') ?? '')?.[1];
		// Where the article's own date is wrong, another stands in for it.
		if (from === undefined || from === date.edtf || date.earliest === null) return [];
		const reason = `The date of \`${id}\` was reckoned from \`${from}\`, and the article’s date is \`${date.edtf}\``;
		const advice = `Reckon it again and mend \`date\` and \`basis\`, or import the text anew with \`npm run import -- FILE --date ${date.edtf}\`.`;
		return [createMessage('stale-reckoning', placeOf(['basis']), reason, advice, { actual: id })];
	});
}

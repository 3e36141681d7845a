import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import { placeInText } from '../markdown/text-place.ts';
import type { ArticleSubject } from './types.ts';

/** Marks that writers leave for what is to come; small letters mean something in some languages. */
const WAITING = /(?<![\p{L}\p{N}_])(?:TODO|TBD|TBC|FIXME|TKTK|TK TK|[Ll]orem ipsum)(?![\p{L}\p{N}_])|\[TK\]|^To be written\.$/u;

/** Report words that wait to be written, in the text and in what the frontmatter shows. */
export function checkPlaceholders({ article, passages }: ArticleSubject): readonly VFileMessage[] {
	const { title, description, placeOf, declarations, file } = article.document;
	const records = declarations.flatMap(({ record, basis, placeOf: at }) => [
		...(record
			? [
					{ text: record.name, place: at(['name']) },
					{ text: record.description, place: at(['description']) },
				]
			: []),
		...(basis === undefined ? [] : [{ text: basis, place: at(['basis']) }]),
	]);
	const shown = [{ text: title, place: placeOf(['title']) }, { text: description, place: placeOf(['description']) }, ...records];
	const inHead = shown.flatMap(({ text, place }) => report(WAITING.exec(text)?.[0], place));
	const inText = passages.flatMap(({ text, source }) => {
		const found = WAITING.exec(text);
		return found ? report(found[0], placeInText(source, found.index, file, found.index + found[0].length)) : [];
	});
	return [...inHead, ...inText];
}

function report(words: string | undefined, place: Place): readonly VFileMessage[] {
	if (words === undefined) return [];
	return [createMessage('placeholder', place, `"${words}" waits to be written`, 'Write what belongs here.', { actual: words })];
}

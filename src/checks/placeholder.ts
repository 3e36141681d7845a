import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import { isUntouched } from '../documents/is-untouched.ts';
import { placeInText } from '../markdown/text-place.ts';
import { SAMPLE_STANDFIRST, SAMPLE_TEXT } from '../text/skeleton-samples.ts';
import type { ArticleSubject } from './types.ts';

/** Marks that writers leave for what is to come; small letters mean something in some languages. */
const MARKS = /(?<![\p{L}\p{N}_])(?:TODO|TBD|TBC|FIXME|TKTK|TK TK|[Ll]orem ipsum)(?![\p{L}\p{N}_])|\[TK\]|^To be written\.$/u;
/** More lines are not told one by one. */
const SHOWN = 12;

/**
 * Report words that wait to be written, in the text and in what the frontmatter shows: the same words once for an
 * article, with the lines in which they stand. What `npm run new` made is to be written as a whole, and says so itself.
 */
export function checkPlaceholders({ article, passages }: ArticleSubject): readonly VFileMessage[] {
	if (isUntouched(article.document)) return [];
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
	const inHead = shown.flatMap(({ text, place }) => findWaiting(text).map(({ words }) => ({ words, place })));
	const inText = passages.flatMap(({ text, source }) =>
		findWaiting(text).map(({ words, start }) => ({ words, place: placeInText(source, start, file, start + words.length) })),
	);
	return [...Map.groupBy([...inHead, ...inText], ({ words }) => words).values()].flatMap(report);
}

/** Tell whether some words are nothing but a mark of what is to come. */
export function isMark(words: string): boolean {
	return MARKS.exec(words)?.[0] === words.trim();
}

interface Waiting {
	readonly words: string;
	readonly place: Place;
}

function findWaiting(text: string): readonly { readonly words: string; readonly start: number }[] {
	if (text === SAMPLE_STANDFIRST) return [{ words: SAMPLE_STANDFIRST, start: 0 }];
	if (text.startsWith(SAMPLE_TEXT)) return [{ words: SAMPLE_TEXT, start: 0 }];
	const found = MARKS.exec(text);
	return found ? [{ words: found[0], start: found.index }] : [];
}

function report(found: readonly Waiting[]): readonly VFileMessage[] {
	const [first, ...more] = found.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
	if (!first) return [];
	const { words, place } = first;
	const lines = more.slice(0, SHOWN).map((other) => String(other.place.line));
	const rest = more.length > SHOWN ? ', …' : '';
	const others =
		more.length === 0
			? ''
			: `, here and ${more.length === 1 ? 'once' : `${String(more.length)} times`} more, in ${more.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${rest}`;
	return [createMessage('placeholder', place, `"${words}" waits to be written${others}`, 'Write what belongs here.', { actual: words })];
}

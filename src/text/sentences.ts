/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

const ABBREVIATION =
	/(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Adm|Maj|Rev|Hon|Jr|Sr|No|vs|Mt|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;
const CONTINUES = /^[\p{Ll},;:)\]”’]/u;

/**
 * Make a function that divides texts of one language into sentences by the rules of Unicode (UAX #29), with
 * initials, titles and months that end in a full stop kept in their sentence.
 *
 * @param language - BCP 47 tag
 * @returns text → its sentences in order; together they cover the whole text
 */
export function createSentenceSplitter(language: string): (text: string) => readonly TextRange[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return (text) => {
		const sentences: { start: number; end: number }[] = [];
		for (const { segment, index } of segmenter.segment(text)) {
			const previous = sentences.at(-1);
			const before = previous && text.slice(previous.start, previous.end);
			if (previous && before && (ABBREVIATION.test(before) || CONTINUES.test(segment))) {
				previous.end = index + segment.length;
			} else sentences.push({ start: index, end: index + segment.length });
		}
		return sentences;
	};
}

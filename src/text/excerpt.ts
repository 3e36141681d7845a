import { createSentenceSplitter } from './sentences.ts';

/**
 * Take the beginning of a text: as many whole sentences as there is room for; of a first sentence that is too long, as
 * many whole words, with an ellipsis behind them.
 *
 * @param texts - its paragraphs, in order; read no further than needed
 * @param language - BCP 47 tag
 * @param most - how long the result may be, in UTF-16 units
 * @returns one line of plain text; empty when the texts are
 */
export function excerpt(texts: Iterable<string>, language: string, most: number): string {
	const split = createSentenceSplitter(language);
	let taken = '';
	for (const text of texts) {
		const line = text.replaceAll(/\s+/gu, ' ').trim();
		for (const { start, end } of split(line)) {
			const sentence = line.slice(start, end).trim();
			// Chinese and its like put nothing between sentences; whatever stood there, stands between them still.
			const gap = taken === '' ? '' : start > 0 && !/\s/u.test(line.charAt(start - 1)) ? '' : ' ';
			if (taken.length + gap.length + sentence.length > most) return taken === '' ? cutWords(sentence, language, most) : taken;
			taken += gap + sentence;
		}
	}
	return taken;
}

function cutWords(sentence: string, language: string, most: number): string {
	const words = new Intl.Segmenter(language, { granularity: 'word' });
	let end = 0;
	for (const { index, segment, isWordLike } of words.segment(sentence)) {
		if (index + segment.length > most - 2) break;
		if (isWordLike) end = index + segment.length;
	}
	if (end > 0) return `${sentence.slice(0, end)} …`;
	// A single word longer than all the room: cut between the characters that readers see.
	const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' });
	for (const { index, segment } of graphemes.segment(sentence)) if (index + segment.length <= most - 1) end = index + segment.length;
	return `${sentence.slice(0, end)}…`;
}

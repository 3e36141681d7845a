import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { placeInText } from '../markdown/text-place.ts';
import type { ArticleSubject } from './types.ts';

/** Words that never stand twice in a row, by language; "had had" and "that that" may. */
const WORDS: Readonly<Record<string, RegExp>> = {
	en: /(?<![\p{L}\p{N}'’-])(the|a|an|of|and|or|with|from|into)(\s+)\1(?![\p{L}\p{N}'’-])/giu,
	fr: /(?<![\p{L}\p{N}'’-])(le|la|les|de|du|des|et|un|une|dans)(\s+)\1(?![\p{L}\p{N}'’-])/giu,
	es: /(?<![\p{L}\p{N}'’-])(el|los|las|de|del|y|un|una|con)(\s+)\1(?![\p{L}\p{N}'’-])/giu,
	de: /(?<![\p{L}\p{N}'’-])(und|oder|von|mit|ein|dem|den)(\s+)\1(?![\p{L}\p{N}'’-])/giu,
};

/** Report small words that stand there twice. */
export function checkDoubledWords({ article, passages }: ArticleSubject): readonly VFileMessage[] {
	const { language, file } = article.document;
	const pattern = WORDS[language.toLowerCase().split('-')[0] ?? ''];
	if (!pattern) return [];
	return passages.flatMap(({ text, source }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const [words, word = ''] = match;
			// Code and the words of links may be as they are for a reason.
			if (source.searchable.slice(match.index, match.index + words.length) !== words) return [];
			// Between them a picture stands, which has no words.
			const isBetween = (start: number): boolean => match.index < start && start < match.index + words.length;
			if (source.leaves.some(({ start, node }) => node.type === 'image' && isBetween(start))) return [];
			const place = placeInText(source, match.index, file, match.index + words.length);
			const mends = [{ kind: 'text' as const, line: place.line, column: place.column, from: words, to: word }];
			const reason = `"${word}" stands there twice`;
			return [createMessage('doubled-word', place, reason, `Write "${word}" once.`, { actual: words, mends })];
		}),
	);
}

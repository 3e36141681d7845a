import type { Image, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { placeOfNode } from '../markdown/text-place.ts';
import type { ArticleSubject } from './types.ts';
import { nodesOf } from './walk.ts';

/** Words that say nothing where they stand alone, as a list of links shows them. */
const VAGUE = new Set(
	[
		'|here|click|click here|this|this link|link|more|read more|see here|source|article|website|page|this page|this article',
		'hier|hier klicken|mehr|weiterlesen|link hier|ici|cliquez ici|lire la suite|en savoir plus|aquí|haz clic aquí|leer más|más',
		'здесь|тут|ссылка|подробнее|这里|点击这里|此处|更多|هنا|اضغط هنا|المزيد',
	].flatMap((words) => words.split('|')),
);

/** Report pictures without words, and links whose words do not say where they lead. */
export function checkLinks({ article }: ArticleSubject): readonly VFileMessage[] {
	const { document } = article;
	return [...nodesOf(document)].flatMap((node) => {
		const place = placeOfNode(node, document.file);
		if (node.type === 'image' && !(node as Image).alt?.trim()) {
			const advice = 'Write what it shows between the brackets: `![The mayor on the bridge](…)`.';
			const { url } = node as Image;
			return [createMessage('picture-without-words', place, `The picture \`${url}\` has no words`, advice, { actual: url })];
		}
		if (node.type !== 'link' && node.type !== 'linkReference') return [];
		const words = toString(node as Link, { includeImageAlt: true });
		if (!VAGUE.has(plainWords(words))) return [];
		const reason = words.trim() === '' ? 'A link without words' : `The link "${words}" does not say where it leads`;
		return [
			createMessage('vague-link', place, reason, 'Let its words name what is there: `[the minutes of the council](…)`.', { actual: words }),
		];
	});
}

function plainWords(words: string): string {
	return words
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\s]/gu, '')
		.trim();
}

import { COLLECTIONS, ENTITY_KINDS } from '../documents/types.ts';
import { type DraftEntry, type DraftHead, kindOf } from './types.ts';
import { writeEntry, writeKey, writeList } from './write-entry.ts';

/** An article's file, and where its entries stand in it. */
export interface WrittenArticle {
	readonly source: string;
	/** First and last line, counted from 1. */
	readonly lines: ReadonlyMap<DraftEntry, { readonly first: number; readonly last: number }>;
}

/**
 * Write the file of an article: the keys of the frontmatter in the order of the README, every entry a guess.
 *
 * @param head - the article's own keys
 * @param entries - in any order of kinds
 * @param body - Markdown
 */
export function writeArticle(head: DraftHead, entries: readonly DraftEntry[], body: string): WrittenArticle {
	const lines = ['---', ...headLines(head)];
	const places = new Map<DraftEntry, { readonly first: number; readonly last: number }>();
	for (const kind of ENTITY_KINDS) {
		const list = entries.filter((entry) => kindOf(entry) === kind);
		if (list.length > 0) lines.push('', `${COLLECTIONS[kind]}:`);
		for (const entry of list) {
			const first = lines.length + 1;
			lines.push(...writeEntry(entry, { isGuess: true }).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`));
			places.set(entry, { first, last: lines.length });
		}
	}
	return { source: `${[...lines, '---', '', body.trim()].join('\n')}\n`, lines: places };
}

function headLines({ title, description, language, date, author, source }: DraftHead): readonly string[] {
	const own = [
		...writeKey('title', title),
		...writeKey('description', description),
		...writeKey('language', language),
		...writeKey('date', date, true),
		...writeList('author', author),
	];
	if (!source) return own;
	const about = [
		...writeKey('publisher', source.publisher),
		...writeKey('title', told(source.title)),
		...writeKey('url', told(source.url)),
		...writeKey('date', told(source.date), true),
		...writeList('credit', source.credit),
	];
	return [...own, 'source:', ...about.map((line) => `  ${line}`)];
}

function told(value: string | undefined): { readonly value: string } | undefined {
	return value === undefined ? undefined : { value };
}

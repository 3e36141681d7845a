import { BESIDE, DATA_FORM } from '../browser/search-data.js';
import { packTexts } from './pack-texts.ts';
import type { SearchEntries } from './types.ts';

/** What the search in the browser reads; `form` is `DATA_FORM`. Behind a text, parted by `BESIDE`, may follow what is said beside it, by line. */
export interface SearchData {
	readonly form: number;
	readonly locale: string;
	readonly words: string;
	/** Kind, address from the site's root, how often it is named; the texts: names by line, description. */
	readonly names: readonly (readonly [kind: string, path: string, mentions: number, names: string, description: string])[];
	/** Address, language; the texts: title, description; then the sections. */
	readonly articles: readonly (readonly [
		path: string,
		language: string,
		title: string,
		description: string,
		sections: readonly PackedSection[],
	])[];
}

/** The section's anchor and title, then anchor and text of each passage in turn. */
type PackedSection = readonly [id: string, title: string, ...passages: string[]];

/**
 * Write what the browser searches, as a script: only scripts are read from a disk.
 *
 * @param locale - BCP 47 tag of the names and descriptions
 * @returns JavaScript that leaves the data in the global `searchData`
 */
export function writeSearchData({ names, articles }: SearchEntries, locale: string): string {
	const texts: string[] = [];
	const add = (text: string, notes: readonly string[] = []): unknown => texts.push(text, notes.join('\n'));
	for (const name of names) {
		add(name.names.join('\n'));
		add(name.description, name.notes);
	}
	for (const { title, description, notes, sections } of articles) {
		add(title);
		add(description, notes);
		for (const section of sections) {
			add(section.title);
			for (const passage of section.passages) add(passage.text, passage.notes);
		}
	}
	const packed = packTexts(texts);
	const next = packed.texts.values();
	const takeOne = (): string => next.next().value ?? '';
	const take = (): string => {
		const [text, notes] = [takeOne(), takeOne()];
		return notes === '' ? text : text + BESIDE + notes;
	};
	const data: SearchData = {
		form: DATA_FORM,
		locale,
		words: packed.words,
		names: names.map(({ kind, path, mentions }) => [kind, path, mentions, take(), take()]),
		articles: articles.map(({ path, language, sections }) => [
			path,
			language,
			take(),
			take(),
			sections.map(({ id, passages }): PackedSection => [id, take(), ...passages.flatMap((passage) => [passage.id, take()])]),
		]),
	};
	return `searchData=${JSON.stringify(data)}`;
}

/** Write what tells the search of a site with shards where they are, from the site's root. */
export function writeShardsData(): string {
	return `searchData=${JSON.stringify({ form: DATA_FORM, shards: 'search/pagefind.js' })}`;
}

import { fold } from '../text/fold.ts';
import { beginsWord, endsWord } from '../text/word-boundaries.ts';
import { listCountries } from './countries.ts';
import type { Occurrence, Passage, ProposedName } from './types.ts';

/**
 * Find the countries that a text in any language names, as CLDR calls them in that language.
 *
 * @param language - BCP 47 tag
 * @returns by where they first stand
 */
export function findForeignPlaces(passages: readonly Passage[], language: string): readonly ProposedName[] {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	const found = listCountries().flatMap(({ code, latitude, longitude, region }): readonly ProposedName[] => {
		const name = names.of(code)?.normalize('NFC');
		if (name === undefined || name === code) return [];
		const occurrences = passages.flatMap(({ text, kind }, passage) =>
			kind === 'prose' || kind === 'caption' ? occurrencesOf(text, name, passage) : [],
		);
		if (occurrences.length === 0) return [];
		const description = region === '' ? undefined : `Country in ${region}.`;
		return [{ kind: 'place', name, aliases: [], occurrences, description, geo: { latitude, longitude }, within: undefined }];
	});
	return found.sort((a, b) => firstOf(a) - firstOf(b) || (a.name < b.name ? -1 : 1));
}

function occurrencesOf(text: string, name: string, passage: number): readonly Occurrence[] {
	const [folded, sought] = [fold(text), fold(name)];
	const found: Occurrence[] = [];
	for (let start = folded.indexOf(sought); start >= 0; start = folded.indexOf(sought, start + 1)) {
		const end = start + sought.length;
		if (beginsWord(folded, start) && endsWord(folded, end)) found.push({ passage, start, end });
	}
	return found;
}

function firstOf({ occurrences: [first] }: ProposedName): number {
	return first ? first.passage * 1e6 + first.start : 0;
}

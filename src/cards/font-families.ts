/** A family of letters for the cards. */
interface Family {
	/** The package of npm that holds it. */
	readonly package: string;
	/** The only characters that are taken from it; all that it has unless it is said. */
	readonly only?: RegExp;
}

/** Signs that Chinese and Japanese set as wide as their characters, and share with scripts that do not. */
const WIDE_SIGNS = /[\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]/u;

/** The families of the cards by name, in the order in which a character looks for its glyph. Newsreader is the face of the pages. */
export const FAMILIES = {
	'Wide Signs SC': { package: '@fontsource-variable/noto-serif-sc', only: WIDE_SIGNS },
	'Wide Signs JP': { package: '@fontsource-variable/noto-serif-jp', only: WIDE_SIGNS },
	Newsreader: { package: '@fontsource-variable/newsreader' },
	'Noto Serif': { package: '@fontsource-variable/noto-serif' },
	'Noto Naskh Arabic': { package: '@fontsource-variable/noto-naskh-arabic' },
	'Noto Serif Hebrew': { package: '@fontsource-variable/noto-serif-hebrew' },
	'Noto Serif Devanagari': { package: '@fontsource-variable/noto-serif-devanagari' },
	'Noto Serif Thai': { package: '@fontsource-variable/noto-serif-thai' },
	'Noto Serif SC': { package: '@fontsource-variable/noto-serif-sc' },
	'Noto Serif JP': { package: '@fontsource-variable/noto-serif-jp' },
	'Noto Serif KR': { package: '@fontsource-variable/noto-serif-kr' },
} as const satisfies Record<string, Family>;

/** The name of a family. */
export type FamilyName = keyof typeof FAMILIES;

/** Tells whether a family may be asked for a character. */
export function takesFrom(family: FamilyName, character: string): boolean {
	const { only }: Family = FAMILIES[family];
	return only === undefined || only.test(character);
}

const ALL = (Object.keys(FAMILIES) as FamilyName[]).filter((name) => !name.startsWith('Wide Signs'));

/** Chinese, Japanese and Korean write the same characters differently. */
const FIRST: Readonly<Record<string, readonly FamilyName[]>> = {
	zh: ['Wide Signs SC', ...ALL],
	ja: ['Wide Signs JP', ...putFirst('Noto Serif JP')],
	ko: putFirst('Noto Serif KR'),
};

/**
 * Find the families for a text.
 *
 * @param language - BCP 47 tag
 * @returns in the order in which each character looks for its glyph
 */
export function familiesFor(language: string): readonly FamilyName[] {
	return FIRST[language.split('-')[0] ?? ''] ?? ALL;
}

function putFirst(own: FamilyName): readonly FamilyName[] {
	const others = ALL.filter((name) => name !== own);
	return others.toSpliced(others.indexOf('Noto Serif SC'), 0, own);
}

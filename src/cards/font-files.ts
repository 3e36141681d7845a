import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FAMILIES, type FamilyName, familiesFor, takesFrom } from './font-families.ts';
import { readCoverage } from './read-coverage.ts';

/** Code points from the first to the last. */
type Range = readonly [first: number, last: number];

/** A file that holds some of the characters of a family. */
export interface FontFile {
	readonly family: FamilyName;
	readonly path: string;
	/** The characters that its package means it for; many of them it lacks. */
	readonly meant: readonly Range[];
	/** The characters that it draws, as code points; the file is read when that is first asked. */
	readonly characters: () => ReadonlySet<number>;
	readonly has: (point: number) => boolean;
}

/** What is known of the fonts; files are read when they are needed. */
export interface FontIndex {
	/** Names and versions of the packages. */
	readonly version: string;
	/** Which file a character of a text in a language comes from; nothing when no font has it. */
	readonly fileFor: (character: string, language: string) => FontFile | undefined;
}

/**
 * Find the files of the fonts in their packages (each says in `unicode.json` which characters its files are for).
 *
 * @param root - the project's folder
 */
export function indexFonts(root: string): FontIndex {
	const packages = (Object.keys(FAMILIES) as FamilyName[]).map((family) => readPackage(root, family));
	const filesOf = new Map(packages.map(({ family, files }) => [family, files]));
	const known = new Map<string, FontFile | undefined>();
	return {
		version: packages.map(({ family, version }) => `${family} ${version}`).join(', '),
		fileFor: (character, language) => {
			const families = familiesFor(language);
			const key = `${character}${families.join()}`;
			if (known.has(key)) return known.get(key);
			const point = character.codePointAt(0) ?? 0;
			const file = families.flatMap((family) => filesOf.get(family) ?? []).find(({ has }) => has(point));
			known.set(key, file);
			return file;
		},
	};
}

function readPackage(root: string, family: FamilyName) {
	const { package: name } = FAMILIES[family];
	const folder = dirname(createRequire(join(root, 'package.json')).resolve(`${name}/LICENSE`));
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
	const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	const files: FontFile[] = [];
	for (const [subset, ranges] of Object.entries(subsets)) {
		const file = `${name.slice(name.indexOf('/') + 1)}-${subset.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
		files.push(openFile(family, join(folder, 'files', file), parseRanges(ranges), [...files]));
	}
	return { family, version, files };
}

/** No character belongs to two files of a family: which of them drew it would be chance. */
function openFile(family: FamilyName, path: string, meant: readonly Range[], before: readonly FontFile[]): FontFile {
	let read: ReadonlySet<number> | undefined;
	const characters = (): ReadonlySet<number> => {
		read ??= readOwn();
		return read;
	};
	const readOwn = (): ReadonlySet<number> => {
		const rivals = before.filter((file) => file.meant.some((range) => meant.some((other) => overlap(range, other))));
		const isOwn = (point: number): boolean =>
			isWithin(point, meant) && takesFrom(family, String.fromCodePoint(point)) && !rivals.some(({ has }) => has(point));
		return new Set(readCoverage(readFileSync(path)).filter(isOwn));
	};
	return { family, path, meant, characters, has: (point) => isWithin(point, meant) && characters().has(point) };
}

function overlap([first, last]: Range, [start, end]: Range): boolean {
	return first <= end && start <= last;
}

function isWithin(point: number, ranges: readonly Range[]): boolean {
	return ranges.some(([first, last]) => first <= point && point <= last);
}

/** Reads `U+0000-00FF,U+0131`. */
function parseRanges(text: string): readonly Range[] {
	return text.split(',').map((range): Range => {
		const [first = '', last = first] = range.trim().slice(2).split('-');
		return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
	});
}

import type { YamlProblem } from './yaml-problems.ts';

/**
 * Find the first slip of the hand in the lines of YAML that does not parse: a tab, a no-break space or a dash where YAML
 * wants spaces and a hyphen, or a line that stands under none of those that it belongs to. YAML itself notices them late,
 * and takes all that follows for something else.
 *
 * @param source - the YAML
 * @param parses - whether it parses after all: then only signs are looked at that nobody means
 */
export function findSlip(source: string, parses: boolean): YamlProblem | undefined {
	const open: Column[] = [];
	let offset = 0;
	let block: number | undefined;
	for (const line of source.split('\n')) {
		const start = offset;
		offset += line.length + 1;
		const indent = /^\s*/.exec(line)?.[0].length ?? 0;
		if (block !== undefined && (indent > block || line.trim() === '')) continue;
		block = /[|>][-+]?\s*$/.test(line) ? indent : undefined;
		const found = parses ? findWideSpace(line) : (findTab(line) ?? findWideSpace(line) ?? findDash(line) ?? findUneven(line, open));
		if (found) return { ...found, offset: start + found.offset };
	}
	return undefined;
}

/** What is wrong with a tab before a line. */
export const TAB = {
	reason: 'A tab stands in the indentation',
	advice: 'Indent by two spaces for each level: YAML allows no tabs.',
} as const satisfies Omit<YamlProblem, 'offset'>;

/** Where lines of a list or a record begin, and whether something deeper may follow. */
interface Column {
	readonly at: number;
	readonly isItem: boolean;
	nests: boolean;
}

function findTab(line: string): YamlProblem | undefined {
	const tab = /^\s*/.exec(line)?.[0].indexOf('\t') ?? -1;
	if (tab < 0 || line.trim() === '') return undefined;
	return { ...TAB, offset: tab };
}

function findWideSpace(line: string): YamlProblem | undefined {
	const [, before = ''] = /^(\s*)(?:- |[\p{L}\p{N}_-]+:(?:\s|$))/u.exec(line) ?? [];
	const wide = /[^\t ]/.exec(before);
	const advice = 'Indent by plain spaces, two for each level: copying from a word processor or a page brings others.';
	return wide ? { reason: 'A no-break space stands in the indentation', advice, offset: wide.index } : undefined;
}

function findDash(line: string): YamlProblem | undefined {
	const [, before = '', dash = '', entry = ''] = /^( *)([–—−•·])\s+(.*\S)/u.exec(line) ?? [];
	if (dash === '') return undefined;
	return { reason: `An entry of a list begins with \`${dash}\``, advice: `Write a hyphen: \`- ${entry}\`.`, offset: before.length };
}

/** Keys and hyphens begin where others of their record or list do, or deeper behind a key without a value. */
function findUneven(line: string, open: Column[]): YamlProblem | undefined {
	const parts = /^( *)((?:- +)*)(?:[\p{L}\p{N}_-]+:(?=\s|$))?/u.exec(line);
	const [whole = '', spaces = '', hyphens = ''] = parts ?? [];
	const isKey = whole.endsWith(':');
	const starts = [...hyphens.matchAll(/- +/g)].map(({ index }) => ({ at: spaces.length + index, isItem: true }));
	if (isKey) starts.push({ at: spaces.length + hyphens.length, isItem: false });
	const push = (column: Column): void => {
		const parent = open.at(-1);
		// What stands below it begins where the first of it does.
		if (parent) parent.nests = false;
		open.push(column);
	};
	const [first] = starts;
	if (!first) return undefined;
	const uneven = settle(first.at, first.isItem, open);
	if (uneven !== undefined) return tellUneven(line, first.at, first.isItem, uneven);
	for (const { at, isItem } of starts) {
		if (open.at(-1)?.at !== at || open.at(-1)?.isItem !== isItem) push({ at, isItem, nests: false });
	}
	const last = open.at(-1);
	if (last) last.nests = isKey && /:\s*(?:#.*)?$/.test(line);
	return undefined;
}

/** Close what ended before a line; the column in which it should have begun, where it begins in none that is open. */
function settle(at: number, isItem: boolean, open: Column[]): number | undefined {
	const all = open.map((column) => column.at);
	const alike = open.filter((column) => column.isItem === isItem).map((column) => column.at);
	while (open.length > 0 && (open.at(-1)?.at ?? 0) > at) open.pop();
	const last = open.at(-1);
	if (!last) return all[0];
	if (last.at === at) {
		// `people:` and below it, as far left, its hyphens.
		if (last.isItem && !isItem) open.pop();
		return undefined;
	}
	if (last.nests) return undefined;
	return (alike.length > 0 ? alike : all).toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a)[0];
}

function tellUneven(line: string, at: number, isItem: boolean, column: number): YamlProblem {
	const what = isItem ? 'hyphen does not stand under those of its list' : 'key does not stand under those of its record';
	const spaces = column === 1 ? '1 space' : `${String(column)} spaces`;
	const advice = `Begin it with ${column === 0 ? 'no space' : spaces}, not ${String(at)}: \`${' '.repeat(column)}${line.trim()}\`.`;
	return { reason: `This ${what}`, advice, offset: at };
}

import type { SourceFile } from '../../src/documents/types.ts';

/** The size of a made-up corpus. */
export interface CorpusSize {
	readonly articles: number;
	readonly wordsPerArticle: number;
	readonly mentionsPerArticle: number;
	/** Shared records of all four kinds. */
	readonly entities: number;
}

const FILLER = (
	'the a report said that officials after talks on trade and security would meet again before winter while markets ' +
	'waited for news of prices ports grain steel roads rail power water schools courts votes budgets rules limits'
).split(' ');
const FOLDERS = ['people', 'places', 'organizations', 'events'] as const;
const TITLES = { people: 'Person', places: 'Place', organizations: 'Office', events: 'Meeting' } as const;
const SECTIONS = 4;
const PARAGRAPHS = 5;
/** Entities that one article lists besides its events; 25 mentions fall on them. */
const LISTED = 9;

/**
 * Make a corpus of articles that share entities; the same size gives the same text.
 *
 * @returns files as they would lie in `content/`
 */
export function generateCorpus(size: CorpusSize): readonly SourceFile[] {
	const records = Array.from({ length: size.entities }, (_, index) => {
		const folder = FOLDERS[index % FOLDERS.length] ?? 'people';
		return { folder, id: `${folder}-${String(index)}`, name: `${TITLES[folder]} ${letters(index)}`, index };
	});
	const random = mulberry32(size.articles);
	const articles = Array.from({ length: size.articles }, (_, number) => article(number, size, records, random));
	return [...records.map(recordFile), ...articles];
}

interface Entry {
	readonly folder: (typeof FOLDERS)[number];
	readonly id: string;
	readonly name: string;
	readonly index: number;
}

function recordFile({ folder, id, name, index }: Entry): SourceFile {
	const extra = folder === 'events' ? [`date: ${String(1990 + (index % 35))}-0${String(1 + (index % 9))}`] : [];
	const lines = ['---', `name: ${name}`, 'description: One of the made-up entries that the benchmark counts.', ...extra, '---', ''];
	return { path: `content/${folder}/${id}.md`, value: lines.join('\n') };
}

function article(number: number, size: CorpusSize, records: readonly Entry[], random: () => number): SourceFile {
	const listed = new Set<Entry>();
	while (listed.size < Math.min(LISTED, records.length)) listed.add(pick(records, random));
	const names = [...listed].filter(({ folder }) => folder !== 'events');
	const events = [...listed].filter(({ folder }) => folder === 'events');
	const words = Array.from({ length: size.wordsPerArticle }, () => pick(FILLER, random));
	const named = names.length > 0 ? names : [...listed];
	for (let mention = 0; mention < size.mentionsPerArticle; mention++) {
		const at = Math.floor(((mention + random()) / size.mentionsPerArticle) * words.length);
		words[at] = named[mention % named.length]?.name ?? '';
	}
	for (const [index, { id }] of events.entries()) words[(index + 1) * 60] = `and thus ${evidence(id)} was told`;
	const lists = FOLDERS.map((folder) =>
		list(
			folder,
			[...listed].filter((entry) => entry.folder === folder),
		),
	);
	const date = `20${String(10 + (number % 15))}-${String(1 + (number % 12)).padStart(2, '0')}`;
	const head = [
		`title: Article ${String(number)}`,
		'description: A made-up article.',
		'language: en',
		`date: ${date}`,
		...lists.filter(Boolean),
	];
	return { path: `content/articles/article-${String(number)}.md`, value: `---\n${head.join('\n')}\n---\n\n${body(words)}\n` };
}

function list(folder: Entry['folder'], entries: readonly Entry[]): string {
	if (entries.length === 0) return '';
	if (folder !== 'events') return `${folder}: [${entries.map(({ id }) => id).join(', ')}]`;
	const items = entries.map(({ id }) => `  - id: ${id}\n    evidence: ${evidence(id)}\n    basis: The benchmark says so.`);
	return `events:\n${items.join('\n')}`;
}

function evidence(id: string): string {
	return `the matter ${id.replace('events-', 'numbered ')} among them`;
}

/** Words as sentences of 15, in paragraphs, in sections. */
function body(words: readonly string[]): string {
	const sentences: string[] = [];
	for (let at = 0; at < words.length; at += 15) sentences.push(`So ${words.slice(at, at + 15).join(' ')}.`);
	const perParagraph = Math.ceil(sentences.length / (SECTIONS * PARAGRAPHS));
	const blocks: string[] = [];
	for (let at = 0; at < sentences.length; at += perParagraph) {
		const paragraph = at / perParagraph;
		if (paragraph > 0 && paragraph % PARAGRAPHS === 0) blocks.push(`## Part ${String(paragraph / PARAGRAPHS)}`);
		blocks.push(sentences.slice(at, at + perParagraph).join(' '));
	}
	return blocks.join('\n\n');
}

/** A number as capital letters, so that no name is the beginning of another. */
function letters(number: number): string {
	const digits = number.toString(26).padStart(3, '0');
	return `X${[...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
}

function pick<T>(items: readonly T[], random: () => number): T {
	return items[Math.floor(random() * items.length)] as T;
}

/** A small generator of pseudo-random numbers in [0, 1) (Mulberry32), so that every run measures the same text. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

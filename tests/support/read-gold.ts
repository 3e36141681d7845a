import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Passage } from '../../src/annotation/types.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { divideSections } from '../../src/markdown/sections.ts';
import { fold } from '../../src/text/fold.ts';
import { createSentenceSplitter } from '../../src/text/sentences.ts';
import type { GoldEvent, GoldName } from './score-annotation.ts';

/** A text with everything that should be found in it. */
export interface GoldText {
	readonly file: string;
	readonly date: string;
	readonly passages: readonly Passage[];
	readonly names: readonly GoldName[];
	readonly events: readonly GoldEvent[];
}

type Entry = string | { readonly name: string; readonly aliases?: readonly string[] };
type Frontmatter = Readonly<Record<'people' | 'places' | 'organizations', readonly Entry[] | undefined>> & {
	readonly date: string;
	readonly events?: readonly { readonly date: string; readonly evidence: string }[];
};
const KINDS = { people: 'person', places: 'place', organizations: 'organization' } as const;

/** Read all texts of a folder: articles whose lists hold whole records or `Name | alias | alias`. */
export function readGold(folder: string): readonly GoldText[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => readText(name, readFileSync(join(folder, name), 'utf8')));
}

/** The sentence of a text that holds a phrase, as both scores and proposals name it; empty when none does. */
export function sentenceAround(passages: readonly Passage[], phrase: string): string {
	const sought = fold(phrase);
	for (const { text } of passages) {
		const at = fold(text).indexOf(sought);
		if (at < 0) continue;
		const sentence = createSentenceSplitter('en')(text).find(({ start, end }) => start <= at && at < end);
		return text.slice(sentence?.start, sentence?.end).trim();
	}
	return '';
}

function readText(file: string, value: string): GoldText {
	const { yaml, body } = parseMarkdown(value);
	const data = parse(yaml?.value ?? '', { schema: 'failsafe' }) as Frontmatter;
	const passages = divideSections(body.children).flatMap(({ blocks }) =>
		blocks.flatMap(({ kind, texts }) =>
			texts.map((text, index): Passage => {
				const isCredit = kind === 'picture' && index > 0 && index === texts.length - 1;
				return { text: text.plain, kind: kind === 'picture' ? (isCredit ? 'credit' : 'caption') : 'prose' };
			}),
		),
	);
	const names = Object.entries(KINDS).flatMap(([list, kind]) =>
		(data[list as keyof typeof KINDS] ?? []).map((entry): GoldName => ({ kind, names: namesOf(entry) })),
	);
	const events = (data.events ?? []).map(({ date, evidence }) => {
		const sentence = sentenceAround(passages, evidence);
		if (sentence === '') throw new Error(`${file}: the text does not hold "${evidence}"`);
		return { date, sentence };
	});
	return { file, date: data.date, passages, names, events };
}

function namesOf(entry: Entry): readonly string[] {
	return typeof entry === 'string' ? entry.split('|').map((name) => name.trim()) : [entry.name, ...(entry.aliases ?? [])];
}

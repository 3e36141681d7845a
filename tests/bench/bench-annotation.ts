import nlp from 'compromise';
import { annotate } from '../../src/annotation/annotate.ts';
import { type GoldText, readGold, sentenceAround } from '../support/read-gold.ts';
import { type GoldEvent, type GoldName, rates, type Score, scoreEvents, scoreNames } from '../support/score-annotation.ts';

// Precision, recall and F1 by kind on texts with gold annotation, beside compromise alone: `npm run bench:annotation -- [folder] [--list]`.
const FLOORS = { person: 0.82, place: 0.8, organization: 0.65 } as const;
const EVENTS_FLOOR = 0.8;
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
const list = args.includes('--list');
let failed = false;
for (const measured of folder === undefined ? ['tests/bench/gold', 'tests/bench/unseen'] : [folder]) measure(measured);
if (failed) {
	console.error(`\nBelow what is asked: F1 ${Object.values(FLOORS).join(', ')}; recall of events ${String(EVENTS_FLOOR)}.`);
	process.exitCode = 1;
}

function measure(of: string): void {
	const texts = readGold(of);
	const ours = texts.map((text) => ({ text, ...annotateText(text) }));
	const theirs = texts.map((text) => ({ text, names: compromiseNames(text) }));
	console.log(`${of}: ${String(texts.length)} texts\n`);
	console.log('               precision  recall    F1     compromise alone: precision  recall    F1');
	for (const [kind, floor] of Object.entries(FLOORS)) {
		const own = rates(total(ours.map(({ text, names }) => scoreNames(names, text.names, kind))));
		const other = rates(total(theirs.map(({ text, names }) => scoreNames(names, text.names, kind))));
		failed ||= own.f1 < floor;
		console.log(`${kind.padEnd(14)}     ${cells(own)}                            ${cells(other)}`);
	}
	const events = ours.map(({ text, events: proposed }) => scoreEvents(proposed, text.events));
	const eventRates = rates(total(events));
	failed ||= eventRates.recall < EVENTS_FLOOR;
	console.log(
		`dated events       ${cells(eventRates)}     same date: ${String(events.reduce((sum, { exact }) => sum + exact, 0))} of ${String(total(events).found)}`,
	);
	if (list) for (const found of ours) listErrors(found);
	console.log('');
}

interface Found {
	readonly names: readonly GoldName[];
	readonly events: readonly GoldEvent[];
}

function annotateText({ passages, date }: GoldText): Found {
	const { names, events } = annotate(passages, { language: 'en', date });
	return {
		names: names.map(({ kind, name, aliases }) => ({ kind, names: [name, ...aliases] })),
		events: events.map((event) => ({ date: event.date, sentence: sentenceAround(passages, event.evidence) })),
	};
}

function compromiseNames({ passages }: GoldText): readonly GoldName[] {
	const text = nlp(passages.map((passage) => passage.text).join('\n\n'));
	const distinct = (kind: string, found: readonly string[]): readonly GoldName[] =>
		[
			...new Set(
				found.map((name) =>
					name
						.replace(/[.,;:!?"”’]+$/u, '')
						.replace(/['’]s$/u, '')
						.trim(),
				),
			),
		].map((name) => ({ kind, names: [name] }));
	return [
		...distinct('person', text.people().out('array') as string[]),
		...distinct('place', text.places().out('array') as string[]),
		...distinct('organization', text.organizations().out('array') as string[]),
	];
}

function total(scores: readonly Score[]): Score {
	const sum = (key: keyof Score): number => scores.reduce((all, score) => all + score[key], 0);
	return { found: sum('found'), proposed: sum('proposed'), gold: sum('gold') };
}

function cells({ precision, recall, f1 }: ReturnType<typeof rates>): string {
	return [precision, recall, f1].map((value) => value.toFixed(2).padStart(6)).join('  ');
}

function listErrors({ text, names, events: proposed }: Found & { readonly text: GoldText }): void {
	console.log(`\n${text.file}`);
	for (const kind of Object.keys(FLOORS)) {
		const same = (a: GoldName, b: GoldName): boolean => scoreNames([a], [b], kind).found === 1;
		const wrong = names.filter((name) => name.kind === kind && !text.names.some((gold) => same(name, gold)));
		const missed = text.names.filter((gold) => gold.kind === kind && !names.some((name) => same(name, gold)));
		console.log(
			`  ${kind}: wrong ${wrong.map((name) => name.names.join('/')).join(', ') || '–'}; missed ${missed.map((name) => name.names[0]).join(', ') || '–'}`,
		);
	}
	const missed = text.events.filter((event) => scoreEvents(proposed, [event]).found === 0);
	const spare = proposed.filter((event) => scoreEvents([event], text.events).found === 0);
	for (const { date, sentence } of missed) console.log(`  event missed  ${date}: ${sentence}`);
	for (const { date, sentence } of spare) console.log(`  event spare   ${date}: ${sentence}`);
}

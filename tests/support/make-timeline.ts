import type { SourceFile } from '../../src/documents/types.ts';

/** Forms of dates, by the year, month and day of an event. */
const FORMS: readonly ((year: number, month: string, day: string) => string)[] = [
	(year, month, day) => `${String(year)}-${month}-${day}`,
	(year, month) => `${String(year)}-${month}`,
	(year) => String(year),
	(year, month, day) => `${String(year)}-${month}-${day}~`,
	(year, month) => `${String(year)}-${month}?`,
	(year, month, day) => `${String(year)}-${month}-${day}/${String(year + 3)}`,
	(year, month, day) => `[${String(year)}-${month}-${day}..${String(year + 1)}-01-01]`,
	(year, month, day) => `${String(year)}-${month}-${day}`,
	(year) => `${String(Math.floor(year / 10))}X`,
	(year, month, day) => `${String(year)}-${month}-${day}/${String(year)}-${month}-28`,
];
const NAMES = [
	'Treaty',
	'The long siege of the northern fortress and its relief',
	'Election',
	'A meeting in the capital',
	'Flood',
	'协定在北京签署',
];

/** The date of an event of a made-up timeline: every form, in crowds and far apart; the same for the same number. */
export function madeUpDate(index: number): string {
	// A crowd in one autumn, others over eight centuries.
	const crowded = index % 3 === 0;
	const year = crowded ? 2023 : 1200 + ((index * 7919) % 820);
	const month = String(crowded ? 9 + (index % 3) : 1 + ((index * 31) % 12)).padStart(2, '0');
	const day = String(1 + ((index * 13) % 28)).padStart(2, '0');
	if (index % 40 === 7) return `${String(year)}/..`;
	return FORMS[(index * 3) % FORMS.length]?.(year, month, day) ?? '';
}

/** The articles of a site of timelines: of every form of date, and of days alone. */
export function makeTimelines(): readonly SourceFile[] {
	const day = (index: number): string => new Date(Date.UTC(2019, 0, 1 + index * 5)).toISOString().slice(0, 10);
	return [
		...(['north', 'south'] as const).map((id) => ({
			path: `content/places/${id}.md`,
			value: `---\nname: The ${id}\ndescription: A side.\n---\n`,
		})),
		...[makeTimeline(17, 'few'), makeTimeline(200, 'some'), makeTimeline(200, 'days', day), makeTimeline(2000, 'many')],
	];
}

/** An article that tells many events, one in each sentence; its events are named after it. */
function makeTimeline(count: number, slug: string, dateOf: (index: number) => string = madeUpDate): SourceFile {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	const events = numbers.map((number) => {
		const name = `${NAMES[number % NAMES.length] ?? ''} ${String(number)}`;
		const place = number % 2 === 0 ? 'north' : 'south';
		return `  - { id: ${slug}-${String(number)}, name: "${name}", date: "${dateOf(number - 1)}", description: One., evidence: "of number ${String(number)}.", basis: Made up., places: [${place}] }`;
	});
	const head = `title: ${String(count)} events, ${slug}\ndescription: Made up.\nlanguage: en\ndate: 2023-10-16\nplaces: [north, south]`;
	const sections = Map.groupBy(numbers, (number) => Math.floor((number - 1) / 10));
	const text = [...sections].map(
		([section, of]) => `## Part ${String(section)}\n\n${of.map((number) => `It tells of number ${String(number)}.`).join(' ')}`,
	);
	return {
		path: `content/articles/${slug}.md`,
		value: `---\n${head}\nevents:\n${events.join('\n')}\n---\n\nThe north and The south.\n\n${text.join('\n\n')}\n`,
	};
}

import fc from 'fast-check';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const marks = fc.constantFrom('', '', '', '?', '~', '%');
const aYear = fc.integer({ min: -9998, max: 9998 });
const yearText = (value: number): string => (value < 0 ? `-${pad(-value, 4)}` : pad(value, 4));

/** Days as numbers, so that two can be put in order: days since the first of January 1 BC (year 0). */
const dayNumber = fc.integer({ min: -3_600_000, max: 3_600_000 });
function dayText(number: number): string {
	const date = new Date(new Date(0).setUTCFullYear(0, 0, 1 + number));
	return `${yearText(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** A year, a month or a day. */
const cut = (day: string, parts: number): string => new RegExp(`^-?\\d+(?:-\\d\\d){${String(parts)}}`).exec(day)?.[0] ?? day;
const parts = fc.integer({ min: 0, max: 2 });
const plain = fc.tuple(dayNumber, parts).map(([number, count]) => cut(dayText(number), count));
const season = fc.tuple(aYear, fc.integer({ min: 21, max: 41 })).map(([year, number]) => `${yearText(year)}-${String(number)}`);
const longYear = fc
	.tuple(fc.integer({ min: 10_000, max: 270_000 }), fc.boolean())
	.map(([year, before]) => `Y${before ? '-' : ''}${String(year)}`);

/** X for any digits of a date that exists. */
const unspecified = fc.tuple(plain, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })).map(([date, hidden]) => {
	let digit = 0;
	return date.replaceAll(/\d/g, (known) => (hidden[digit++] ? 'X' : known));
});

/** Marks of doubt before and behind every part. */
const doubtful = fc.tuple(fc.oneof(plain, unspecified, season), fc.array(marks, { minLength: 6, maxLength: 6 })).map(([date, doubts]) => {
	let part = 0;
	return date.replaceAll(/(?<!^)-|^-?|$/g, (at, offset: number) => {
		const before = doubts[part * 2] ?? '';
		const after = doubts[part * 2 - 1] ?? '';
		part++;
		if (offset === 0) return `${before}${at}`;
		return offset === date.length ? after : `${after}${at}${before}`;
	});
});

const time = fc
	.tuple(
		fc.integer({ min: 0, max: 3_600_000 }),
		fc.integer({ min: 0, max: 86_399 }),
		fc.constantFrom('', 'Z', '+08:00', '-04', '+04:30', '-12:00', '+14:00'),
		fc.boolean(),
	)
	.map(([number, second, zone, seconds]) => {
		const clock = new Date(second * 1000).toISOString().slice(11, seconds ? 19 : 16);
		return `${dayText(number)}T${clock}${zone}`;
	});

/** One date: a year, month, day, season or time, with unknown digits and doubts. */
export const anyMoment = fc.oneof(plain, plain, season, longYear, unspecified, doubtful, time);

/** Two dates in the order of time, with a mark for each. */
const twoDates = fc.tuple(dayNumber, dayNumber, parts, marks, marks).map(([a, b, count, before, after]) => {
	const [first, last] = [a, b].sort((x, y) => x - y);
	return [`${cut(dayText(first ?? 0), count)}${before}`, `${cut(dayText(last ?? 0), count)}${after}`] as const;
});
const interval = fc.oneof(
	twoDates.map((ends) => ends.join('/')),
	fc.tuple(anyMoment, fc.constantFrom('', '..')).map(([date, end]) => `${date}/${end}`),
	fc.tuple(anyMoment, fc.constantFrom('', '..')).map(([date, start]) => `${start}/${date}`),
	fc.constantFrom('/', '../..', '/..', '../'),
);
const members = fc.array(
	fc.oneof(
		anyMoment,
		twoDates.map((ends) => ends.join('..')),
	),
	{ minLength: 1, maxLength: 4 },
);
const choice = fc
	.tuple(members, fc.constantFrom('', '..'), fc.constantFrom('', '..'), fc.constantFrom('[]', '{}'))
	.map(([list, earlier, later, brackets]) => {
		const before = list[0]?.includes('..') ? '' : earlier;
		const after = list.at(-1)?.includes('..') || (list.length === 1 && before) ? '' : later;
		return `${brackets[0] ?? ''}${before}${list.join(',')}${after}${brackets[1] ?? ''}`;
	});

/** Any date in EDTF that exists. */
export const anyDate = fc.oneof({ arbitrary: anyMoment, weight: 3 }, interval, choice);

import fc from 'fast-check';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const day = fc
	.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const year = fc.integer({ min: -9998, max: 9999 }).map((value) => (value < 0 ? `-${pad(-value, 4)}` : pad(value, 4)));
const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([of, number]) => `${of}-${String(number)}`);
const vague = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 2)).map(([digits, unknown]) =>
	pad(digits, 3)
		.slice(0, 4 - unknown)
		.padEnd(4, 'X'),
);
const quality = fc.constantFrom('', '?', '~', '%');

/** A day, a month or a year, with or without doubt. */
export const anyMoment = fc
	.tuple(
		fc.oneof(
			year,
			day.map((date) => date.slice(0, 7)),
			day,
		),
		quality,
	)
	.map(([date, doubt]) => `${date}${doubt}`);

/** Any date in EDTF that exists. */
export const anyDate = fc.oneof(
	anyMoment,
	season,
	vague,
	fc.tuple(day, day).map((ends) => ends.sort().join('/')),
	fc.tuple(day, day).map((ends) => `[${ends.sort().join('..')}]`),
	fc.tuple(year, fc.boolean()).map(([date, open]) => (open ? `${date}/..` : `../${date}`)),
	fc.array(day, { minLength: 1, maxLength: 4 }).map((days) => `{${days.sort().join(',')}}`),
);

/** Says instants and lengths of time in one language. */
export interface InstantWords {
	/** The year of an instant, as "1941" or "44 BC". */
	readonly year: (instant: number) => string;
	/** Its month without the year, short. */
	readonly month: (instant: number) => string;
	/** Its day and month, short. */
	readonly day: (instant: number) => string;
	/** A length in whole years, or in whole months when it is shorter than two years; never rounded up by more than a day. */
	readonly length: (milliseconds: number) => string;
}

const DAY = 86_400_000;
const MONTH = (365.25 * DAY) / 12;

/**
 * Make the words for instants (Unix time in milliseconds, read in UTC).
 *
 * @param locale - BCP 47 tag
 */
export function createInstantWords(locale: string): InstantWords {
	const utc = { calendar: 'gregory', timeZone: 'UTC' } as const;
	const year = new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric' });
	const yearBefore = new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric', era: 'short' });
	const month = new Intl.DateTimeFormat(locale, { ...utc, month: 'short' });
	const day = new Intl.DateTimeFormat(locale, { ...utc, month: 'short', day: 'numeric' });
	const years = new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' });
	const months = new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' });
	return {
		year: (instant) => (new Date(instant).getUTCFullYear() < 1 ? yearBefore : year).format(instant),
		month: (instant) => month.format(instant),
		day: (instant) => day.format(instant),
		length: (milliseconds) => {
			const whole = Math.floor((milliseconds + DAY) / MONTH);
			return whole < 24 ? months.format(whole) : years.format(Math.floor(whole / 12));
		},
	};
}

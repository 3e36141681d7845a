import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { placeInText } from '../markdown/text-place.ts';
import { findDates } from './date-expressions.ts';
import type { ArticleSubject } from './types.ts';

/** A Sunday at noon; the six days after it are the others. */
const SUNDAY = Date.UTC(2023, 0, 1, 12);
const DAY = 86_400_000;
const BETWEEN = '[,.]?\\s+(?:the |den |dem |le |el |der )?$';

/** Report days of the week that the date right behind them was not: one of the two is wrong. */
export function checkWeekdays({ article, passages }: ArticleSubject): readonly VFileMessage[] {
	const { language, file } = article.document;
	const dated = passages.flatMap((passage) => {
		return findDates(passage.text).flatMap((found) => (found.date.precision === 'day' ? [{ passage, ...found }] : []));
	});
	if (dated.length === 0) return [];
	const nameOf = namesOfDays(language);
	const names = Array.from({ length: 7 }, (_, day) => nameOf(SUNDAY + day * DAY));
	const before = new RegExp(`(?<![\\p{L}])(${names.join('|')})${BETWEEN}`, 'iu');
	return dated.flatMap(({ passage, start, end, date }) => {
		const said = before.exec(passage.text.slice(0, start));
		const right = nameOf((date.earliest ?? 0) + DAY / 2);
		if (!said || said[1]?.toLowerCase() === right.toLowerCase()) return [];
		const words = passage.text.slice(said.index, end);
		const reason = `${date.edtf} was not a ${said[1] ?? ''} but a ${right}`;
		const place = placeInText(passage.source, said.index, file, end);
		return [createMessage('wrong-weekday', place, reason, 'Find out which of the two is right.', { actual: words })];
	});
}

function namesOfDays(language: string): (time: number) => string {
	const locale = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
	const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	return (time) => format.format(time);
}

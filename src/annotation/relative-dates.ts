import { DAY_OF_MONTH, MONTH, re } from './absolute-dates.ts';
import type { DateContext, DatePattern, ReadDate } from './date-phrase.ts';
import { NUMBER, readFromPrevious, readSteps } from './date-steps.ts';
import { readMonth, readMonthDay, readNear, readSeason, readWeekday, readWeekend } from './near-dates.ts';
import { approximately, oneDayOf, type ReferenceDate, shiftDays } from './reference-date.ts';

const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

const OF_YEAR = '(?:,? (?:of )?(?<year>last|this|next) year)?';

/** Dates that are reckoned from the article's date or from another in the text. */
export const RELATIVE_DATES: readonly DatePattern[] = [
	article(
		`(?:[Ff]rom |[Bb]etween )?(?<m>${MONTH}) (?<d>${DAY_OF_MONTH})(?: ?(?:-|to|and|through|until) ?(?:(?<m2>${MONTH}) )?(?<d2>${DAY_OF_MONTH}))?${OF_YEAR}`,
		readMonthDay,
	),
	article(`(?:the )?(?<d>${DAY_OF_MONTH}) (?:of )?(?<m>${MONTH})${OF_YEAR}`, readMonthDay),
	article(
		`(?<when>last|next|this|this past|this coming|the following|early|late|mid-?)? ?(?<w>${WEEKDAY})(?:'s)?(?: (?:morning|afternoon|evening|night|lunchtime))?`,
		readWeekday,
	),
	article(`(?<m>${MONTH}) (?:of )?(?<year>last|this|next) year`, readMonth),
	article(`(?<when>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past)(?<part> early| late)? (?<m>${MONTH})`, readMonth),
	article(
		`(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Oo]f|until|the end of|the start of|[Ee]arly|[Ll]ate|[Mm]id)[ -])(?:early |mid-?|late |the end of )?(?<m>${MONTH})(?! \\d)`,
		readMonth,
	),
	article(
		'(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring) (?:the )?(?:early |late |mid-?)?(?<season>spring|summer|autumn|fall|winter)(?! of\\b)',
		readSeason,
	),
	article('(?:[Tt]he day before yesterday)', (_, reference) => approximately(shiftDays(reference, -2))),
	article('(?:[Yy]esterday|[Ll]ast night)(?: (?:morning|afternoon|evening))?', (_, reference) => approximately(shiftDays(reference, -1))),
	article('(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)', (_, reference) => approximately(shiftDays(reference, 0))),
	article('[Oo]vernight', (_, reference) => ({ date: oneDayOf(reference, -1, 0) })),
	article('[Tt]omorrow(?: (?:morning|afternoon|evening|night))?', (_, reference) => approximately(shiftDays(reference, 1))),
	article('(?<when>[Ll]ast|[Tt]his|[Nn]ext|over the|at the|[Tt]his past|the past) weekend', readWeekend),
	article(
		'(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?<when>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year|decade|spring|summer|autumn|fall|winter|quarter|season)',
		readNear,
	),
	article(
		`(?:(?:about|around|roughly|almost|nearly|over|more than|just|some|only) )?(?<n>${NUMBER}) (?<unit>day|week|month|year|decade|century|centurie)s? ago`,
		({ n, unit }, reference) => readSteps(n, -1, unit ?? '', reference),
	),
	article(`in (?<n>${NUMBER}) (?<unit>day|week|month)s?(?:' time)?`, ({ n, unit }, reference, { tense }) =>
		tense === 'future' ? readSteps(n, 1, unit ?? '', reference) : undefined,
	),
	{
		pattern: re(
			`(?:(?:about|around|just|some|only|nearly|almost) )?(?<n>${NUMBER}) (?<unit>day|week|month|year|decade)s? (?<way>later|earlier|afterwards)`,
		),
		read: readFromPrevious,
	},
	{ pattern: re('[Tt]he (?<way>following|next|previous) (?<unit>day|week|month|year)'), read: readFromPrevious },
];

type ReadFromArticle = (
	groups: Readonly<Record<string, string | undefined>>,
	reference: ReferenceDate,
	context: DateContext,
) => ReadDate | undefined;

function article(source: string, read: ReadFromArticle): DatePattern {
	return {
		pattern: re(source),
		read: (groups, context) => {
			const found = context.reference && read(groups, context.reference, context);
			return found && { ...found, reckoned: 'article' };
		},
	};
}

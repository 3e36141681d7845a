import { checkCaptions } from './caption-only.ts';
import { checkDoubledWords } from './doubled-word.ts';
import { checkEvidenceDates } from './evidence-date.ts';
import { checkHeadings } from './headings.ts';
import { checkLengths, checkRecordLengths } from './length.ts';
import { checkLinks } from './links.ts';
import { checkLookAlikes } from './look-alike.ts';
import { checkNoHeadings } from './no-heading.ts';
import { checkLifetimes } from './out-of-lifetime.ts';
import { checkPositions } from './outside-country.ts';
import { checkPlaceholders } from './placeholder.ts';
import { checkSourceDate } from './source-after-article.ts';
import { checkReckoning } from './stale-reckoning.ts';
import { checkSuggestions } from './suggested.ts';
import type { ArticleCheck, SiteCheck } from './types.ts';
import { checkAliases } from './unused-alias.ts';
import { checkWeekdays } from './wrong-weekday.ts';

/** The editor's rules that look at one article. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = [
	...[checkSuggestions, checkCaptions, checkEvidenceDates, checkReckoning, checkWeekdays, checkSourceDate],
	...[checkLengths, checkHeadings, checkNoHeadings, checkLinks, checkDoubledWords, checkPlaceholders],
];

/** The editor's rules that look at all records. */
export const SITE_CHECKS: readonly SiteCheck[] = [checkAliases, checkLifetimes, checkPositions, checkLookAlikes, checkRecordLengths];

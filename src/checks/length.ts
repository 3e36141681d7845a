import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { allRecords } from './all-records.ts';
import type { ArticleSubject, SiteSubject } from './types.ts';

/** What fits: the counts are of signs as a reader sees them, and wide ones (Chinese, Japanese, Korean) take two places. */
const LIMITS = {
	/** Three lines of a card, and about what search engines show. */
	title: 110,
	/** The lines of a card below its title. */
	standfirst: 300,
	/** Four lines of some 35 signs in the sidebar; more pushes those that follow out of sight. */
	description: 140,
	/** One line of a sidebar, twice. */
	name: 90,
} as const;

/** Report a title and a standfirst that do not fit where they are shown. */
export function checkLengths({ article }: ArticleSubject): readonly VFileMessage[] {
	const { title, description, placeOf } = article.document;
	return [
		...measure('long-title', title, LIMITS.title, placeOf(['title']), 'The title', 'Say it shorter.'),
		...measure('long-description', description, LIMITS.standfirst, placeOf(['description']), 'The standfirst', 'Say it in one sentence.'),
	];
}

/** Report names and descriptions of records that do not fit beside the text. */
export function checkRecordLengths(subject: SiteSubject): readonly VFileMessage[] {
	return allRecords(subject).flatMap(({ record, placeOf }) => [
		...measure('long-title', record.name, LIMITS.name, placeOf(['name']), 'The name', 'Take the usual one; the full one can be an alias.'),
		...measure(
			...(['long-description', record.description, LIMITS.description, placeOf(['description']), 'The description'] as const),
			'Say in one line who or what it is; a shared record has room for more below its frontmatter.',
		),
	]);
}

function measure(rule: RuleId, text: string, limit: number, place: Place, what: string, advice: string): readonly VFileMessage[] {
	const length = widthOf(text);
	if (length <= limit) return [];
	const reason = `${what} takes ${String(length)} places, and ${String(limit)} are shown well`;
	return [createMessage(rule, place, reason, advice, { actual: text })];
}

const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]/gu;

function widthOf(text: string): number {
	const signs = text.normalize('NFC').replaceAll(/\p{M}/gu, '');
	return [...signs].length + (signs.match(WIDE)?.length ?? 0);
}

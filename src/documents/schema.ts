import { z } from 'zod';
import { certainDate } from '../dates/certain-date.ts';
import { explainRefusal } from '../dates/explain-refusal.ts';
import { parseEdtf } from '../dates/parse-edtf.ts';
import { proposeDate } from '../dates/propose-date.ts';
import type { EdtfDate } from '../dates/types.ts';
import { IGNORABLE_RULES, RULES, type RuleId } from '../diagnostics/rules.ts';
import { suggest } from '../text/suggest.ts';
import { ID_PATTERN, toId } from '../text/to-id.ts';
import type { EntityKind } from './types.ts';

// YAML is read with the failsafe schema, so every scalar is text: `1941`, `2022-02-04` and `no` arrive as written.

const DECIMAL = /^[-+−]?\d+(?:\.\d+)?$/;
const DATE_ADVICE =
	'Dates are EDTF: `2023`, `2023-05`, `2023-05-18`, `2023-10-16~` (about), `2022/2024` (from, to), `[2022..2024]` (one of).';
const LANGUAGE_ADVICE = 'Write its tag: `en`, `zh`, `ar`, `ru`, `pt-BR`, …';

const text = z.string().trim().min(1);
const id = checked(isId, 'is no id', proposeId, 'wrong-value', (value) => (isId(toId(value)) ? toId(value) : undefined));
const ids = z.array(id).default([]);
const url = checked(
	(value) => URL.canParse(value) && /^https?:/i.test(value),
	'is no address',
	() => 'Write the whole address, from `https://` on.',
);
const language = checked(isLanguage, 'is no language tag', () => LANGUAGE_ADVICE);
const degrees = checked(
	(value) => DECIMAL.test(value),
	'is no number',
	(value) =>
		DECIMAL.test(value.replace(',', '.'))
			? `Write \`${value.replace(',', '.')}\`.`
			: 'Write decimal degrees: `39.9`, or `-33.9` for south and west.',
	'invalid-coordinates',
	(value) => (DECIMAL.test(value.replace(',', '.')) ? value.replace(',', '.') : undefined),
).transform((value) => Number(value.replace('−', '-')));
const edtf = z.string().transform((value, context): EdtfDate => {
	const date = parseEdtf(value);
	if (date) return date;
	const proposal = proposeDate(value);
	const reason = explainRefusal(value);
	const advice = `${proposal === undefined ? '' : `Perhaps \`${proposal}\`? `}${reason === undefined ? '' : `Why: ${reason}. `}${DATE_ADVICE}`;
	context.addIssue({ code: 'custom', message: 'is no date', params: { ruleId: 'invalid-date', advice, mend: certainDate(value) } });
	return z.NEVER;
});

const common = {
	id,
	/** As the site shows it. */
	name: text,
	/** Other names, exactly as the text uses them. */
	aliases: z.array(text).default([]),
	/** One line that says who or what it is. */
	description: text,
	/** The name in other languages: language tag → name. */
	nativeName: z.record(language, text).default({}),
	/** Pages about the same thing elsewhere. */
	sameAs: z.array(url).default([]),
	/** Ids that it had before: their addresses go on leading to it. */
	formerIds: ids,
};

const evidence = {
	/** A phrase that stands in this article's text exactly once. */
	evidence: text,
	/** Where the date comes from when the phrase does not say it. */
	basis: text.optional(),
};

const event = {
	...common,
	/** EDTF (ISO 8601-2). */
	date: edtf,
	people: ids,
	places: ids,
	organizations: ids,
};

/** The schema of a whole record, by kind. */
export const RECORD_SCHEMAS = {
	person: z.strictObject({
		...common,
		/** EDTF. */
		birthDate: edtf.optional(),
		/** EDTF. */
		deathDate: edtf.optional(),
	}),
	place: z.strictObject({
		...common,
		/** Decimal degrees; whether they are in range is checked where both are known. */
		latitude: degrees.optional(),
		longitude: degrees.optional(),
		within: id.optional(),
	}),
	organization: z.strictObject(common),
	event: z.strictObject(event),
} as const satisfies Record<EntityKind, z.ZodType>;

/** The schema of an event that an article defines: a record with its evidence. */
export const TOLD_EVENT_SCHEMA = z.strictObject({ ...event, ...evidence });

/** The schema of an article's word that it tells of a shared event. */
export const EVENT_REFERENCE_SCHEMA = z.strictObject({ id, ...evidence });

/** The schema of an answer to warnings: which rule does not hold in this file, about what, and why. */
const IGNORE_SCHEMA = z.strictObject({
	/** A rule of severity `warning`. */
	rule: checked((value) => IGNORABLE_RULES.some((rule) => rule === value), 'is no rule that can be switched off', adviseRule),
	/** What the warning is about: a name, an id, a phrase, as the check tells it. */
	about: text.optional(),
	/** Why the rule does not hold here. */
	reason: text,
});

/** The schema of the answers to warnings that any file of `content/` may give. */
export const IGNORES_SCHEMA = z.array(IGNORE_SCHEMA).default([]);

/** The schema of a bare id. */
export const ID_SCHEMA = id;

/** The schema of an article's frontmatter but for the entries of its lists, which are read one by one. */
export const ARTICLE_SCHEMA = z.strictObject({
	title: text,
	/** The standfirst: one sentence. */
	description: text,
	language,
	/** EDTF: the article's "now"; later events are still to come. */
	date: edtf,
	genre: text.optional(),
	author: z.array(text).default([]),
	source: z
		.strictObject({
			publisher: text,
			title: text.optional(),
			url: url.optional(),
			date: edtf.optional(),
			credit: z.array(text).default([]),
			note: text.optional(),
		})
		.optional(),
	/** Names that its file had before. */
	formerIds: ids,
	people: z.array(z.unknown()).default([]),
	places: z.array(z.unknown()).default([]),
	organizations: z.array(z.unknown()).default([]),
	events: z.array(z.unknown()).default([]),
	/** Warnings that are answered. */
	ignore: IGNORES_SCHEMA,
});

/** A text that keeps a rule; `advise` says what to write instead of one that does not. */
function checked(
	accepts: (value: string) => boolean,
	message: string,
	advise: (value: string) => string,
	ruleId: RuleId = 'wrong-value',
	mend: (value: string) => string | undefined = () => undefined,
): z.ZodType<string> {
	return z.string().superRefine((value, context) => {
		if (value.trim() === '') context.addIssue({ code: 'custom', message: 'is empty' });
		else if (!accepts(value)) context.addIssue({ code: 'custom', message, params: { ruleId, advice: advise(value), mend: mend(value) } });
	});
}

/** Whether a text can be an id, and so a part of an address. */
export function isId(value: string): boolean {
	return ID_PATTERN.test(value) && value !== 'index';
}

function proposeId(value: string): string {
	const advice = 'Write lower-case letters, digits and single hyphens';
	// The page that lists a kind has the name `index`.
	if (toId(value) === 'index') return `${advice}, but not \`index\`.`;
	return toId(value) === '' ? `${advice}.` : `${advice}: \`${toId(value)}\`.`;
}

function adviseRule(value: string): string {
	if (value in RULES)
		return `\`${value}\` is ${value === 'unused-ignore' ? 'mended by taking the answer out' : 'no warning: mend what it tells'}.`;
	const meant = suggest(value, IGNORABLE_RULES);
	return meant === undefined ? 'Write the name of a warning, as it stands in brackets behind it.' : `Did you mean \`${meant}\`?`;
}

/** Whether a text is a language tag (BCP 47). */
export function isLanguage(tag: string): boolean {
	try {
		return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

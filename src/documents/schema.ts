import { z } from 'zod';
import { parseEdtf } from '../dates/parse-edtf.ts';
import type { EntityKind } from './types.ts';

// YAML is read with the failsafe schema, so every scalar is text: `1941`, `2022-02-04` and `no` arrive as written.

const text = z.string().trim().min(1, 'is empty');
const id = z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'is no id: lower-case letters, digits and single hyphens');
const ids = z.array(id).default([]);
const url = z.string().refine((value) => URL.canParse(value) && /^https?:/i.test(value), 'is no address that begins with https://');
const language = z.string().refine(isLanguage, 'is no language tag such as `en`, `zh` or `ar`');
const edtf = z.string().transform((value, context) => {
	const date = parseEdtf(value);
	if (date) return date;
	context.addIssue({ code: 'custom', params: { ruleId: 'invalid-date' }, message: `\`${value}\` is no date` });
	return z.NEVER;
});

function degrees(limit: number): z.ZodType<number> {
	return z.string().transform((value, context) => {
		const number = value.trim() === '' ? Number.NaN : Number(value);
		if (Math.abs(number) <= limit) return number;
		const message = `\`${value}\` is no number from −${String(limit)} to ${String(limit)}`;
		context.addIssue({ code: 'custom', params: { ruleId: 'invalid-coordinates' }, message });
		return z.NEVER;
	});
}

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
	person: z.strictObject(common),
	place: z.strictObject({
		...common,
		latitude: degrees(90).optional(),
		longitude: degrees(180).optional(),
		within: id.optional(),
	}),
	organization: z.strictObject(common),
	event: z.strictObject(event),
} as const satisfies Record<EntityKind, z.ZodType>;

/** The schema of an event that an article defines: a record with its evidence. */
export const TOLD_EVENT_SCHEMA = z.strictObject({ ...event, ...evidence });

/** The schema of an article's word that it tells of a shared event. */
export const EVENT_REFERENCE_SCHEMA = z.strictObject({ id, ...evidence });

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
	people: z.array(z.unknown()).default([]),
	places: z.array(z.unknown()).default([]),
	organizations: z.array(z.unknown()).default([]),
	events: z.array(z.unknown()).default([]),
});

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

import { z } from 'zod';
import { IGNORABLE_RULES, RULES } from '../diagnostics/rules.ts';
import { suggest } from '../text/suggest.ts';
import { checked, degrees, edtf, id, ids, language, text, url } from './scalars.ts';
import type { EntityKind } from './types.ts';

const common = {
	id: id.meta(
		say(
			'Letters of any script (of those with capitals the small ones), digits and single hyphens; unique among its kind, and the address of its page.',
			'xi-jinping',
			'习近平',
		),
	),
	name: text.meta(say('As the site shows it; found in the text, too.', 'Xi Jinping')),
	aliases: z
		.array(text)
		.default([])
		.meta(say('Other names, exactly as the text uses them.', ['Xi'])),
	description: text.meta(say('One line that says who or what it is.', 'President of China.')),
	nativeName: z
		.record(language, text)
		.default({})
		.meta(
			say('The name in other languages, by language tag; found in the text, too, and shown in articles of that language.', {
				zh: '习近平',
			}),
		),
	sameAs: z
		.array(url)
		.default([])
		.meta(say('Addresses of pages about the same thing elsewhere.', ['https://www.wikidata.org/wiki/Q15031'])),
	formerIds: ids.meta(say('Ids that it had before: their addresses go on leading to it.', ['xi'])),
};

const evidence = {
	evidence: text.meta(say('A phrase of this article’s text, letter by letter, that stands there exactly once.', 'the flood of March 2021')),
	basis: text.optional().meta(say('Where the date comes from when the phrase does not say it; readers see it.', 'General knowledge.')),
};

const event = {
	...common,
	date: edtf.meta(say('When it was, as EDTF (ISO 8601-2).', '2021-03')),
	people: ids.meta(say('Ids of those who took part.', ['xi-jinping'])),
	places: ids.meta(say('Ids of where it was.', ['beijing'])),
	organizations: ids.meta(say('Ids of the organizations that took part.', ['united-nations'])),
};

/** The schema of a whole record, by kind. */
export const RECORD_SCHEMAS = {
	person: z.strictObject({
		...common,
		birthDate: edtf.optional().meta(say('As EDTF; the check looks for events before it.', '1953-06-15')),
		deathDate: edtf.optional().meta(say('As EDTF; the check looks for events after it.', '2022-11-30')),
	}),
	place: z.strictObject({
		...common,
		// Whether they are in range is checked where both are known.
		latitude: degrees.optional().meta(say('Decimal degrees, north positive; never without `longitude`.', 39.9075)),
		longitude: degrees.optional().meta(say('Decimal degrees, east positive; never without `latitude`.', 116.3972)),
		within: id.optional().meta(say('The id of the place that contains it.', 'china')),
	}),
	organization: z.strictObject(common),
	event: z.strictObject(event),
} as const satisfies Record<EntityKind, z.ZodType>;

/** The schema of an event that an article defines: a record with its evidence. */
export const TOLD_EVENT_SCHEMA = z.strictObject({ ...event, ...evidence });

/** The schema of an article's word that it tells of a shared event. */
export const EVENT_REFERENCE_SCHEMA = z.strictObject({ id: id.meta(say('The id of a shared event.', 'flood-2021')), ...evidence });

/** The schema of an answer to warnings: which rule does not hold in this file, about what, and why. */
const IGNORE_SCHEMA = z.strictObject({
	rule: checked((value) => IGNORABLE_RULES.some((rule) => rule === value), 'is no rule that can be switched off', adviseRule).meta({
		...say('The rule, a warning (docs/rules.md), that does not hold here.', 'unlisted-name'),
		enum: IGNORABLE_RULES,
	}),
	about: text
		.optional()
		.meta(say('What the warning is about, as the check tells it; without it the rule is off in the whole file.', 'Sergei Lavrov')),
	reason: text.meta(say('Why the rule does not hold here.', 'Quoted once, and no matter of this article.')),
});

/** The schema of the answers to warnings that any file of `content/` may give. */
export const IGNORES_SCHEMA = z.array(IGNORE_SCHEMA).default([]);

/** The schema of a bare id. */
export const ID_SCHEMA = id;

/** The schema of an article's frontmatter but for the entries of its lists, which are read one by one. */
export const ARTICLE_SCHEMA = z.strictObject({
	title: text.meta(say('The headline.', 'The bridge reopens')),
	description: text.meta(say('The standfirst: one sentence.', 'After three years the town gets its river crossing back.')),
	language: language.meta(say('The language of the text, as BCP 47 tag.', 'pt-BR')),
	date: edtf.meta(say('When it is published, as EDTF: the article’s “now”; later events are still to come.', '2024-05-02')),
	genre: text.optional().meta(say('What kind of piece it is.', 'News analysis')),
	author: z
		.array(text)
		.default([])
		.meta(say('Who wrote it.', ['Ana Lima', 'Jo Reis'])),
	source: z
		.strictObject({
			publisher: text.meta(say('Who published it.', 'Ponte News')),
			title: text.optional().meta(say('Its headline.', 'The bridge is open again')),
			url: url.optional().meta(say('Its address.', 'https://example.org/bridge')),
			date: edtf.optional().meta(say('When it was published, as EDTF.', '2024-05-02')),
			credit: z
				.array(text)
				.default([])
				.meta(say('Those who wrote it or contributed to it.', ['Maria Sol'])),
			note: text.optional().meta(say('What was done with it; readers see it.', 'Retold in our own words.')),
		})
		.optional()
		.meta(say('What the article retells.')),
	formerIds: ids.meta(say('Names that its file had before: their addresses lead here.', ['old-name'])),
	people: z.array(z.unknown()).default([]).meta(say('Those whom the text names: records, or ids of shared ones.')),
	places: z.array(z.unknown()).default([]).meta(say('Places that the text names: records, or ids of shared ones.')),
	organizations: z.array(z.unknown()).default([]).meta(say('Organizations that the text names: records, or ids of shared ones.')),
	events: z
		.array(z.unknown())
		.default([])
		.meta(say('Events that the text tells: records with their evidence, or ids of shared ones with the evidence of this article.')),
	ignore: IGNORES_SCHEMA.meta(say('Warnings that are answered.')),
});

/** What editors read about a key, with an example: in their editor, and in docs/frontmatter.md. */
function say(description: string, ...examples: readonly unknown[]): { readonly description: string; readonly examples?: unknown[] } {
	return examples.length === 0 ? { description } : { description, examples: [...examples] };
}

function adviseRule(value: string): string {
	if (value in RULES)
		return `\`${value}\` is ${value === 'unused-ignore' ? 'mended by taking the answer out' : 'no warning: mend what it tells'}.`;
	const meant = suggest(value, IGNORABLE_RULES);
	return meant === undefined ? 'Write the name of a warning, as it stands in brackets behind it.' : `Did you mean \`${meant}\`?`;
}

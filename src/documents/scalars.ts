import { z } from 'zod';
import { certainDate } from '../dates/certain-date.ts';
import { explainRefusal } from '../dates/explain-refusal.ts';
import { parseEdtf } from '../dates/parse-edtf.ts';
import { proposeDate } from '../dates/propose-date.ts';
import type { EdtfDate } from '../dates/types.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { ID_PATTERN, toId } from '../text/to-id.ts';

// YAML is read with the failsafe schema, so every scalar is text: `1941`, `2022-02-04` and `no` arrive as written.

const DECIMAL = /^[-+−]?\d+(?:\.\d+)?$/;
const DATE_ADVICE =
	'Dates are EDTF: `2023`, `2023-05`, `2023-05-18`, `2023-10-16~` (about), `2022/2024` (from, to), `[2022..2024]` (one of).';
const LANGUAGE_ADVICE = 'Write its tag: `en`, `zh`, `ar`, `ru`, `pt-BR`, …';

/** Any text that is not empty. */
export const text = z.string().trim().min(1);

/** An id: a part of an address. */
export const id = checked(isId, 'is no id', proposeId, 'wrong-value', (value) => (isId(toId(value)) ? toId(value) : undefined));

/** A list of ids; none when it is left out. */
export const ids = z.array(id).default([]);

/** An address on the web. */
export const url = checked(
	(value) => URL.canParse(value) && /^https?:/i.test(value),
	'is no address',
	() => 'Write the whole address, from `https://` on.',
);

/** A language tag (BCP 47). */
export const language = checked(isLanguage, 'is no language tag', () => LANGUAGE_ADVICE);

/** Decimal degrees, as a number. */
export const degrees = checked(
	(value) => DECIMAL.test(value),
	'is no number',
	(value) =>
		DECIMAL.test(value.replace(',', '.'))
			? `Write \`${value.replace(',', '.')}\`.`
			: 'Write decimal degrees: `39.9`, or `-33.9` for south and west.',
	'invalid-coordinates',
	(value) => (DECIMAL.test(value.replace(',', '.')) ? value.replace(',', '.') : undefined),
).transform((value) => Number(value.replace('−', '-')));

/** A date as EDTF (ISO 8601-2), read. */
export const edtf = z.string().transform((value, context): EdtfDate => {
	const date = parseEdtf(value);
	if (date) return date;
	const proposal = proposeDate(value);
	const reason = explainRefusal(value);
	const advice = `${proposal === undefined ? '' : `Perhaps \`${proposal}\`? `}${reason === undefined ? '' : `Why: ${reason}. `}${DATE_ADVICE}`;
	context.addIssue({ code: 'custom', message: 'is no date', params: { ruleId: 'invalid-date', advice, mend: certainDate(value) } });
	return z.NEVER;
});

/**
 * A text that keeps a rule.
 *
 * @param advise - says what to write instead of one that does not
 * @param mend - what it can but mean, where there is one such text
 */
export function checked(
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

/** Whether a text is a language tag (BCP 47). */
export function isLanguage(tag: string): boolean {
	try {
		return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

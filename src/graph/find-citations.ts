import type { VFileMessage } from 'vfile-message';
import type { EdtfDate } from '../dates/types.ts';
import { createMessage } from '../diagnostics/message.ts';
import type { ArticleDocument, Declaration, EntityRecord } from '../documents/types.ts';
import { placeInText } from '../markdown/text-place.ts';
import { fold } from '../text/fold.ts';
import { indexTexts } from '../text/phrase-index.ts';
import { textsOf } from './find-mentions.ts';
import { type Citation, compareSpots, type EntityKey, entityKey } from './types.ts';

/** The citations of an article, in the order of the text, and the evidence that does not hold. */
export interface FoundCitations {
	readonly citations: readonly Citation[];
	readonly messages: readonly VFileMessage[];
}

/**
 * Find the place in the text that each event of an article rests on: its evidence, which must stand there exactly
 * once (apostrophes, quotation marks, dashes and spaces may be of any kind).
 *
 * @param article - the article
 * @param records - every record of the site
 */
export function findCitations(article: ArticleDocument, records: ReadonlyMap<EntityKey, EntityRecord>): FoundCitations {
	const messages: VFileMessage[] = [];
	const citations: Citation[] = [];
	const texts = [...textsOf(article)];
	const find = indexTexts(texts.map(({ text }) => fold(text.plain)));
	for (const declaration of article.declarations) {
		const { evidence, kind, id } = declaration;
		if (evidence === undefined) continue;
		const phrase = fold(evidence.normalize('NFC'));
		const found = find(phrase).flatMap(({ index, start }) => {
			const held = texts[index];
			return held ? [{ ...held, start, end: start + phrase.length }] : [];
		});
		const [only, ...others] = found;
		if (!only)
			messages.push(
				missing(
					declaration,
					evidence,
					texts.map(({ text }) => text.plain),
				),
			);
		else if (others.length > 0) {
			const places = found.map(({ text, start }) => placeInText(text, start, article.file));
			messages.push(
				repeated(
					declaration,
					evidence,
					places.map(({ line, column }) => `${String(line)}:${String(column)}`),
				),
			);
		} else {
			const { spot, start, end } = only;
			citations.push({ ...spot, start, end, entity: entityKey(kind, id), basis: declaration.basis });
			const record = records.get(entityKey(kind, id));
			if (record?.kind === 'event') messages.push(...checkBasis(declaration, evidence, record.date));
		}
	}
	return { citations: citations.sort(compareSpots), messages };
}

function missing(declaration: Declaration, evidence: string, texts: readonly string[]): VFileMessage {
	const all = texts.flatMap((text) => sameLetters(text, evidence));
	const [near] = all;
	const place = declaration.placeOf(['evidence']);
	const advice =
		near === undefined
			? 'Copy a phrase from one paragraph of the text, letter by letter, without its markup; or remove the event, if the text no longer tells it.'
			: `Write it as the text does: "${near}".`;
	const mends = all.length === 1 && near !== undefined && place.path ? [{ kind: 'value' as const, path: place.path, value: near }] : [];
	return createMessage('evidence-missing', place, `The text does not hold "${evidence}"`, advice, { actual: evidence, mends });
}

/** The stretches of a text that have the letters and digits of a phrase, whatever stands between them. */
function sameLetters(text: string, phrase: string): readonly string[] {
	const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	if (words.length === 0) return [];
	const between = '[^\\p{L}\\p{M}\\p{N}]+';
	const whole = `(?<![\\p{L}\\p{M}\\p{N}])${words.join(between)}(?![\\p{L}\\p{M}\\p{N}])`;
	return (text.match(new RegExp(whole, 'giu')) ?? []).map((found) => found.replaceAll(/\s+/g, ' '));
}

function repeated(declaration: Declaration, evidence: string, places: readonly string[]): VFileMessage {
	const reason = `The text holds "${evidence}" ${String(places.length)} times, at ${places.join(', ')}`;
	return createMessage(
		'evidence-repeated',
		declaration.placeOf(['evidence']),
		reason,
		'Take a few more words, so that the phrase stands there once.',
		{ actual: evidence },
	);
}

function checkBasis(declaration: Declaration, evidence: string, date: EdtfDate): readonly VFileMessage[] {
	if (declaration.basis !== undefined || saysYear(evidence, date.edtf)) return [];
	const reason = `The evidence does not say the date \`${date.edtf}\``;
	const advice = 'Add `basis:` with a sentence that says where the date comes from; readers see it.';
	return [createMessage('date-without-basis', declaration.placeOf(['date']), reason, advice, { actual: declaration.id })];
}

/** Whether a phrase holds a date's first year, or what is known of it (`194X`), in digits of any script. */
function saysYear(evidence: string, edtf: string): boolean {
	const year = /\d{2,4}(?=X|\D|$)/.exec(edtf)?.[0];
	const digits = evidence.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
	return year !== undefined && digits.includes(year);
}

/** Unicode keeps the ten digits of a script in a row, from 0 to 9. */
function digitValue(digit: string): number {
	let zero = digit.codePointAt(0) ?? 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--;
	return (digit.codePointAt(0) ?? 0) - zero;
}

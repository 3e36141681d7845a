import { type Candidate, findCandidates } from './candidates.ts';
import { isFirstName } from './lexicon.ts';
import type { AnnotationOptions, Passage } from './types.ts';

/** Where a candidate stands that is in no passage. */
const NOWHERE = -1;
const LEAST_WEIGHT = 3.5;

/**
 * Find the whole names of people whom a text calls by their family names only, in what stands around it.
 *
 * @param passages - the text; its headings count as around it
 * @param candidates - the names found in it
 * @returns candidates that stand in no passage
 */
export function findFullNames(
	passages: readonly Passage[],
	{ context = [] }: AnnotationOptions,
	candidates: readonly Candidate[],
): readonly Candidate[] {
	const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
	const around = [...context, ...headings].map((text): Passage => ({ text, kind: 'prose' }));
	const lone = new Set(candidates.filter(({ words }) => words.length === 1).map(({ name }) => name));
	const known = new Set(candidates.map(({ name }) => name));
	return findCandidates(around)
		.filter(({ name, words, form }) => {
			const [first = ''] = words;
			const family = name.split(' ').at(-1) ?? '';
			if (words.length < 2 || words.length > 4 || known.has(name) || !lone.has(family)) return false;
			// A headline may write every word with a capital.
			return isFirstName(first) && form.person >= LEAST_WEIGHT && form.person > Math.max(form.place, form.organization, form.other);
		})
		.map((candidate) => ({ ...candidate, passage: NOWHERE }));
}

/** Whether a candidate stands in a passage. */
export function isInText({ passage }: Candidate): boolean {
	return passage !== NOWHERE;
}

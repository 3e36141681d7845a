import { fullestFirst, type NameCluster } from './cluster-names.ts';
import { countryNamed, isDemonym } from './countries.ts';
import { createFormIndex } from './form-index.ts';
import { isSure, type NameForm } from './name-groups.ts';
import { isAcronym } from './weigh-form.ts';
import { SAME_ORGANIZATION } from './words/known-organizations.ts';
import { LEGAL_FORMS } from './words/organization-words.ts';

const SKIPPED = new Set('of the for and on in de la et & du'.split(' '));

/**
 * Gather the forms that mean one organization: its letters, its name without "Inc", without "Ukraine's".
 *
 * @param forms - that are not people's
 * @returns the organizations, and the forms that are left
 */
export function clusterOrganizations(forms: readonly NameForm[]): {
	readonly organizations: readonly NameCluster[];
	readonly rest: readonly NameForm[];
} {
	const long = fullestFirst(forms.filter((form) => form.kind === 'organization' && isSure(form)));
	const groups: NameForm[][] = [];
	const index = createFormIndex();
	for (const form of long) {
		const known = index.find(soughtKeys(form)).find((group) => group.some((other) => isSame(other, form)));
		const group = known ?? [];
		if (!known) groups.push(group);
		group.push(form);
		index.add(group, ownKeys(form));
	}
	const used = new Set(long);
	for (const form of forms.filter((candidate) => !used.has(candidate))) {
		const bearers = index.find(soughtKeys(form)).filter(([first]) => first && (isLetters(first, form) || isShort(first, form)));
		const [only, ...others] = bearers;
		if (!only || others.length > 0 || form.kind === 'place' || form.kind === 'other') continue;
		only.push(form);
		used.add(form);
	}
	return {
		organizations: groups.map((group): NameCluster => ({ kind: 'organization', forms: group })),
		rest: forms.filter((form) => !used.has(form)),
	};
}

/** By what shorter names of the same body would find a name: its first word, its letters, what it ends with. */
function ownKeys({ name, words, candidates }: NameForm): readonly string[] {
	const letters = candidates.flatMap((candidate) => candidate.letters ?? []);
	return [
		...[...new Set(letters), initialsOf(words)].map((form) => `letters ${plainLetters(form)}`),
		...words.map((_, from) => `end ${words.slice(from).join(' ')}`),
		...sameKeys(name),
		`first ${words[0] ?? ''}`,
	];
}

function soughtKeys({ name, words }: NameForm): readonly string[] {
	return [`letters ${plainLetters(name)}`, `end ${words.join(' ')}`, ...sameKeys(name), `first ${words[0] ?? ''}`];
}

function sameKeys(name: string): readonly string[] {
	return SAME_ORGANIZATION.flatMap((names, at) => (names.includes(name) ? [`same ${String(at)}`] : []));
}

function plainLetters(name: string): string {
	return name.replaceAll('.', '').toLowerCase();
}

function initialsOf(words: readonly string[]): string {
	return words
		.filter((word) => !SKIPPED.has(word))
		.map((word) => word.charAt(0))
		.join('');
}

/** Whether two names, the fuller first, mean one body. */
function isSame(full: NameForm, form: NameForm): boolean {
	if (SAME_ORGANIZATION.some((names) => names.includes(full.name) && names.includes(form.name))) return true;
	return isLetters(full, form) || isShort(full, form) || isUnprefixed(full, form);
}

function isLetters(full: NameForm, form: NameForm): boolean {
	if (full.candidates.some(({ letters }) => letters !== undefined && letters.replaceAll('.', '') === form.name.replaceAll('.', '')))
		return true;
	// Some write `Nato`.
	if (full.words.length < 2 || !(isAcronym(form.name) || /^\p{Lu}\p{Ll}{2,5}$/u.test(form.name))) return false;
	return initialsOf(full.words) === plainLetters(form.name);
}

/** `Tesla` of `Tesla Inc`, `Wagner` of `Wagner Group`; `Carnegie` of `Carnegie Russia Eurasia Center`. */
function isShort({ words }: NameForm, form: NameForm): boolean {
	const [first, ...rest] = words;
	if (rest.length === 0 || form.words.length >= words.length || form.words[0] !== first) return false;
	const left = words.slice(form.words.length);
	if (left.every((word) => LEGAL_FORMS.has(word))) return form.words.every((word, index) => word === words[index]);
	return (
		form.words.length === 1 &&
		!isAcronym(form.name) &&
		form.kind === 'organization' &&
		form.weight < 4 &&
		!isDemonym(first ?? '') &&
		!countryNamed(form.name)
	);
}

/** `Foreign Ministry` of `Ukrainian Foreign Ministry`. */
function isUnprefixed({ words }: NameForm, form: NameForm): boolean {
	const extra = words.slice(0, words.length - form.words.length);
	if (extra.length === 0 || form.words.length < 2) return false;
	const fits = form.words.every((word, index) => word === words[extra.length + index]);
	return fits && extra.every((word) => isDemonym(word) || ['us', 'uk', 'u.s.', 'the', 'national', 'federal', 'royal'].includes(word));
}

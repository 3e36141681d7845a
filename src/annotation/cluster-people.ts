import { fullestFirst, type NameCluster } from './cluster-names.ts';
import { createFormIndex, type FormIndex } from './form-index.ts';
import { isSure, type NameForm } from './name-groups.ts';
import { PARTICLES } from './words/not-names.ts';

/**
 * Gather the forms that mean one person: a full name, the same without a middle name, and one of its words alone.
 *
 * @returns the people, and the forms that are left
 */
export function clusterPeople(forms: readonly NameForm[]): { readonly people: readonly NameCluster[]; readonly rest: readonly NameForm[] } {
	const full = forms.filter((form) => form.kind === 'person' && coreOf(form).length > 1 && isSure(form));
	const groups: NameForm[][] = [];
	const index = createFormIndex();
	for (const form of fullestFirst(full)) {
		const core = coreOf(form);
		const group = index.find([`last ${core.at(-1) ?? ''}`]).find(([first]) => first && isShorter(form, first));
		if (group) group.push(form);
		else {
			const begun = [form];
			groups.push(begun);
			index.add(begun, [`last ${core.at(-1) ?? ''}`, ...core.map((word) => `any ${word}`), ...partKeys(core)]);
		}
	}
	const used = new Set(full);
	for (const form of forms.filter((candidate) => !used.has(candidate))) {
		const bearer = findBearer(form, index);
		if (!bearer) continue;
		bearer.push(form);
		used.add(form);
	}
	const single = new Set(forms.filter((form) => !used.has(form) && form.kind === 'person' && isSure(form)));
	const people = [...groups, ...[...single].map((form) => [form])].map((group): NameCluster => ({ kind: 'person', forms: group }));
	return { people, rest: forms.filter((form) => !used.has(form) && !single.has(form)) };
}

/** The words that tell people apart: without particles and initials. */
function coreOf({ words }: NameForm): readonly string[] {
	return words.filter((word) => !PARTICLES.has(word) && word.length > 1 && !/^(?:jr|sr)$/.test(word));
}

/** Whether a form is another with a middle name left out. */
function isShorter(form: NameForm, of: NameForm): boolean {
	const [short, long] = [coreOf(form), coreOf(of)];
	return short.length > 1 && short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1);
}

/** The person whose family name, or else whose first name, a lone word is. */
function findBearer(form: NameForm, index: FormIndex): NameForm[] | undefined {
	const core = coreOf(form);
	const [word] = core;
	if (word === undefined || core.length > 1 || isElse(form)) return undefined;
	for (const key of ['last', 'part', 'any']) {
		const all = index.find([`${key} ${word}`]);
		const bearer = all.length > 1 ? nearest(form, all) : all[0];
		if (bearer) return bearer;
	}
	return undefined;
}

/** The first name, and the second half of a family name with a hyphen. */
function partKeys(core: readonly string[]): readonly string[] {
	return [core[0], core.at(-1)?.split('-').at(-1)].map((part) => `part ${part ?? ''}`);
}

/** Whether a lone word is by itself a place or a body, whoever has it for a name; what people do, teams do as well. */
function isElse({ candidates }: NameForm): boolean {
	return candidates.some(({ form: { place, organization, other, person } }) => Math.max(place, organization, other) > person + 5);
}

/** Of people with one family name, the one named last before the lone word first stands. */
function nearest(form: NameForm, groups: readonly NameForm[][]): NameForm[] | undefined {
	const [first] = form.candidates;
	if (!first) return undefined;
	const lastBefore = (group: readonly NameForm[]): number => {
		let last = -1;
		for (const { candidates } of group)
			for (const { passage, start } of candidates)
				if (passage < first.passage || (passage === first.passage && start < first.start)) last = Math.max(last, passage * 1e6 + start);
		return last;
	};
	return groups.reduce((best, group) => (lastBefore(group) > lastBefore(best) ? group : best));
}

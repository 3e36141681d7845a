import type { Candidate } from './candidates.ts';
import type { NameCluster } from './cluster-names.ts';

const LONGEST = 120;
const RANKS: Readonly<Record<string, string>> = {
	...{ Adm: 'Admiral', Gen: 'General', Col: 'Colonel', Lt: 'Lieutenant', Capt: 'Captain', Sgt: 'Sergeant', Maj: 'Major' },
	...{ Sen: 'Senator', Rep: 'Representative', Gov: 'Governor', Prof: 'Professor', Rev: 'Reverend' },
};
/** What somebody is to another, who is not named here. */
const KIN =
	/^(?:his|her|their|its) (?:\p{Ll}+ )?(?:wife|husband|partner|son|daughter|father|mother|brother|sister|widow|widower|uncle|aunt|friend)\b/iu;

const KINDS =
	/\b(?:Organi[sz]ation|Union|Bank|Ministry|Council|Commission|Committee|Institute|Office|Agency|Association|Federation|Court|Party|Fund|Group)\b/;

/**
 * Say in one line who or what bears a name, in the words of the text: its title, or what stands behind the name.
 *
 * @param cluster - the forms of the name
 * @param bodyBefore - finds the body that is named last before a place of the text, in the same passage: whose president
 * "its president" is
 */
export function describeFromText({ forms }: NameCluster, bodyBefore: (place: Candidate) => string | undefined): string | undefined {
	const candidates = forms.flatMap((form) => form.candidates);
	const behind = candidates.find(({ apposition }) => apposition !== undefined && !KIN.test(apposition));
	const title = candidates
		.map((candidate) => candidate.title)
		.find((found) => found !== undefined && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)$/.test(found));
	const words = (title ?? (behind && whose(behind, bodyBefore)))
		?.replace(/^(?:the|a|an) /i, '')
		.replaceAll(/\b(\p{Lu}\p{Ll}{1,3})(?:\.|$)/gu, (whole, rank: string) => RANKS[rank] ?? whole)
		.trim();
	if (words === undefined || words === '' || words.length >= LONGEST) return undefined;
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `its president` is `president of the World Health Organization`. */
function whose(place: Candidate, bodyBefore: (place: Candidate) => string | undefined): string {
	const { apposition = '' } = place;
	const words = apposition.replace(/ (?:and|but) no .*$/i, '');
	const bare = words.replace(/^(?:his|her|their|its) (?:own )?/i, '');
	const body = /^its /i.test(words) && !/ of /.test(bare) ? bodyBefore(place) : undefined;
	if (body === undefined) return bare;
	// A name that says what the body is takes the article: `of the World Bank`, but `of NATO`, `of Tesla`.
	const takesThe = /\s/.test(body) && KINDS.test(body) && !/^the /i.test(body);
	return `${bare} of ${takesThe ? 'the ' : ''}${body}`;
}

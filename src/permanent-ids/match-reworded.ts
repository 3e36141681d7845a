import { LONG_ENOUGH, type OpenTexts, type TextMatch } from './found-texts.ts';
import { type Profile, sameNames, similarity } from './profile.ts';

/** How alike two texts must be to be one text reworded. Unrelated paragraphs of one article reach about 0.25. */
const ALIKE = 0.5;
/** By how much the best must beat the second best, on both sides. */
const CLEARLY = 0.2;

/**
 * Find old texts that were reworded: each the clear best for the other among all texts of the article, those that are
 * known already included, so that one of several look-alikes is never taken for another.
 */
export function matchReworded(left: OpenTexts, right: OpenTexts): readonly TextMatch[] {
	if (left.open.length === 0 || right.open.length === 0) return [];
	return left.open.flatMap((from): TextMatch[] => {
		const mine = left.profiles(from);
		if (mine.tokens.length < LONG_ENOUGH) return [];
		const to = clearBest(mine, right);
		if (to === undefined || clearBest(right.profiles(to), left) !== from) return [];
		return sameNames(mine, right.profiles(to)) ? [{ from, to, how: 'reworded' }] : [];
	});
}

/** The open text that is most like a text, if none of all texts comes near it. */
function clearBest(profile: Profile, side: OpenTexts): number | undefined {
	let best = -1;
	let [first, second] = [0, 0];
	for (let index = 0; index < side.count; index++) {
		const value = similarity(profile, side.profiles(index));
		if (value > first) [best, first, second] = [index, value, first];
		else if (value > second) second = value;
	}
	const open = side.open.includes(best) && side.profiles(best).tokens.length >= LONG_ENOUGH;
	return open && first >= ALIKE && first - second >= CLEARLY ? best : undefined;
}

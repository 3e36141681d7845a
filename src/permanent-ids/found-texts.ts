import type { Profile } from './profile.ts';

/** An old text found again in a new one. */
export interface TextMatch {
	/** Indexes into the old and the new texts. */
	readonly from: number;
	readonly to: number;
	/** `part`: it was joined with its neighbours, or divided. */
	readonly how: 'same' | 'part' | 'reworded';
}

/** Texts shorter than this, in words, are known again by all their words only. */
export const LONG_ENOUGH = 6;

/** All texts of one side with what they are compared by, and the indexes of those that are not matched yet, ascending. */
export interface OpenTexts {
	readonly count: number;
	readonly profiles: (index: number) => Profile;
	readonly open: readonly number[];
}

import { fold } from '../text/fold.ts';
import { indexTexts } from '../text/phrase-index.ts';

/** Texts in which a phrase can be looked for without reading them all. */
export interface EvidenceSearch {
	/** Whether a phrase, folded, stands in the texts exactly once. */
	readonly isUnique: (phrase: string) => boolean;
}

/** Fold texts and make them ready, once for all phrases. */
export function createEvidenceSearch(texts: readonly string[]): EvidenceSearch {
	const find = indexTexts(texts.map(fold));
	return { isUnique: (phrase) => find(phrase).length === 1 };
}

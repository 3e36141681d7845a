import { toString } from 'mdast-util-to-string';
import type { Manuscript } from '../manuscripts/types.ts';
import { excerpt } from '../text/excerpt.ts';
import { CHECK, type DraftHead, TO_BE_WRITTEN, type Told } from './types.ts';

const LONGEST_TITLE = 80;

/** What stands in for what a manuscript does not say. */
export interface Stated {
	readonly language: Told;
	readonly date: Told;
}

/**
 * Draft the keys of an article that are no lists of entities. A text from elsewhere is somebody's: then its publisher,
 * date and authors are its source.
 *
 * @param manuscript - what the text says of itself
 * @param stated - language and date, which every article needs
 */
export function draftHead(manuscript: Manuscript, { language, date }: Stated): DraftHead {
	const { standfirst, authors, publisher, url } = manuscript;
	const isForeign = publisher !== undefined || url !== undefined;
	const told = oneLine(manuscript.title);
	const about = standfirst === undefined ? '' : oneLine(standfirst);
	return {
		...{ language, date },
		title: told === '' ? { value: titleOf(manuscript, language.value), comment: CHECK } : { value: told },
		description: about === '' ? { value: TO_BE_WRITTEN } : { value: about },
		author: isForeign ? [] : authors.map(oneLine),
		source: isForeign
			? {
					publisher: publisher === undefined ? { value: hostOf(url ?? ''), comment: CHECK } : { value: oneLine(publisher) },
					title: told === '' ? undefined : told,
					url,
					date: manuscript.date,
					credit: authors.map(oneLine),
				}
			: undefined,
	};
}

function titleOf({ blocks }: Manuscript, language: string): string {
	const texts = blocks.map((block) => toString(block));
	return oneLine(excerpt(texts, language, LONGEST_TITLE)).replace(/[.\s…]+$/, '') || 'Untitled';
}

function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

function oneLine(text: string): string {
	return text.replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();
}

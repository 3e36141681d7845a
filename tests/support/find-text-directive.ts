/** A stretch of a page's text: block, and offsets into it. */
export interface FoundText {
	readonly from: { readonly block: number; readonly offset: number };
	readonly to: { readonly block: number; readonly offset: number };
}

type Spot = FoundText['from'];

/**
 * Find what a text directive means, step by step as the specification does (WICG, URL Fragment Text Directives,
 * "find a range from a text directive"): each term within one block, at borders of words, without regard to case.
 *
 * @param blocks - the visible text of the page by blocks of lines, in its order
 * @param directive - `text=…`, percent-encoded
 * @param language - BCP 47 tag, for the borders of words
 */
export function findTextDirective(blocks: readonly string[], directive: string, language: string): FoundText | undefined {
	const terms = directive.replace(/^text=/, '').split(',');
	const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : undefined;
	const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : undefined;
	const [start, end] = terms.map(decode);
	if (start === undefined) throw new Error(`No text in ${directive}`);
	const page = blocks.map((text) => ({ text: text.toLowerCase(), borders: bordersOf(text, language) }));
	const find = (term: string, from: Spot, bounded: readonly [boolean, boolean], here = false): FoundText | undefined => {
		for (let block = from.block; block < page.length; block++) {
			const { text, borders } = page[block] as (typeof page)[number];
			for (let at = text.indexOf(term, block === from.block ? from.offset : 0); at >= 0; at = text.indexOf(term, at + 1)) {
				if (here && (block !== from.block || at !== from.offset)) return undefined;
				if ((!bounded[0] || borders.has(at)) && (!bounded[1] || borders.has(at + term.length)))
					return { from: { block, offset: at }, to: { block, offset: at + term.length } };
			}
			if (here) return undefined;
		}
		return undefined;
	};
	const follow = (spot: Spot): Spot | undefined => {
		for (let { block, offset } = spot; block < page.length; block++, offset = 0) {
			const rest = page[block]?.text.slice(offset) ?? '';
			if (rest.trim() !== '') return { block, offset: offset + rest.length - rest.trimStart().length };
		}
		return undefined;
	};
	for (let from: Spot = { block: 0, offset: 0 }; ; ) {
		const before = prefix === undefined ? undefined : find(prefix, from, [true, false]);
		if (prefix !== undefined && !before) return undefined;
		const next = before ? follow(before.to) : from;
		if (!next) return undefined;
		const first = find(start, next, [prefix === undefined, end !== undefined || suffix === undefined], before !== undefined);
		if (!first && !before) return undefined;
		from = step(before?.from ?? first?.from ?? next);
		for (let last = first; first && last; ) {
			last = end === undefined ? first : find(end, last === first ? first.to : step(last.from), [true, suffix === undefined]);
			if (!last) return undefined;
			const behind = follow(last.to);
			if (suffix === undefined || (behind && find(suffix, behind, [false, true], true))) return { from: first.from, to: last.to };
			if (end === undefined) break;
		}
	}
}

function step({ block, offset }: Spot): Spot {
	return { block, offset: offset + 1 };
}

function decode(term: string | undefined): string {
	return decodeURIComponent(term ?? '').toLowerCase();
}

function bordersOf(text: string, language: string): ReadonlySet<number> {
	const words = new Intl.Segmenter(language, { granularity: 'word' });
	return new Set([...[...words.segment(text)].map(({ index }) => index), text.length]);
}

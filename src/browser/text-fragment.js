/**
 * @typedef {{ readonly block: number, readonly offset: number }} TextPlace A block of lines and an offset into it, in UTF-16 units.
 * @typedef {{ readonly raw: string, readonly key: string, readonly starts: readonly (readonly [raw: number, key: number])[], readonly words: Intl.Segmenter }} PageText
 */

/** Where all programs part words: full stops and apostrophes may join them, and dictionaries that differ divide Chinese. */
const SURE = /[\s\p{Ps}\p{Pe}“”«»„!?—–…、。！？]|[，；：][^\p{N}a-z]/iu;

/**
 * Make a page's text ready to be searched.
 *
 * @param {readonly string[]} blocks - its blocks of lines in their order; a line feed parts a block, too
 * @param {string} [language] - BCP 47 tag, for the borders of words
 * @returns {PageText} what `findDirective` needs
 */
export function preparePage(blocks, language) {
	const starts = [];
	let [raw, key] = ['', ''];
	for (const block of blocks) {
		starts.push([raw.length, key.length]);
		raw += `${block}\n`;
		key += fold(block);
	}
	return { raw, key, starts, words: new Intl.Segmenter(language, { granularity: 'word' }) };
}

/**
 * Write a text directive (WICG, URL Fragment Text Directives) whose first match in the page is a passage, and nothing
 * else: all of a short passage, the beginning and the end of a long one, with words of the same block around it where
 * others say the same. It is found there first even if nothing but letters and digits is compared, so that no program
 * finds it earlier.
 *
 * @param {PageText} page - the text of the page
 * @param {TextPlace} from - where the passage begins; moved to the border of its word
 * @param {TextPlace} to - where it ends, exclusive; moved likewise
 * @returns {string | undefined} `text=…`, percent-encoded; nothing when no directive is sure to lead there
 */
export function findDirective({ raw, key, starts, words }, from, to) {
	const borderOf = ({ block, offset }, side) => {
		const [start] = starts[block];
		const word = words.segment(raw.slice(start, starts[block + 1]?.[0])).containing(offset - side);
		return start + (word ? word.index + side * word.segment.length : offset);
	};
	const end = raw.slice(0, borderOf(to, 1)).trimEnd().length;
	const begin = end - raw.slice(borderOf(from, 0), end).trimStart().length;
	if (begin >= end) return undefined;

	const lineStart = (at) => raw.lastIndexOf('\n', at) + 1;
	const lineEnd = (at) => raw.indexOf('\n', at);
	const [top, firstEnd, lastStart, bottom] = [lineStart(begin), Math.min(end, lineEnd(begin)), lineStart(end - 1), lineEnd(end)];
	const lettersOf = (start, stop) => fold(raw.slice(start, stop));
	const isSure = (at) => SURE.test(raw.slice(at - 1, at + 1));
	/** The next sure border of a word, with a letter on the way to it. */
	const step = (at, by, limit) => {
		let next = at;
		do next += by;
		while (next !== limit && !(isSure(next) && lettersOf(Math.min(at, next), Math.max(at, next))));
		return next;
	};
	/** Adds words until a stretch is found, and is too long to be said again soon. */
	const widen = (start, stop, add, isFound) => {
		for (let stretch = [start, stop]; ; ) {
			const letters = lettersOf(...stretch);
			const found = letters && isFound(letters, ...stretch);
			const wider = !(found && letters.length > 11) && add(...stretch);
			if (!wider) return found ? stretch : undefined;
			stretch = wider;
		}
	};
	const [blockStart, keyStart] = starts[from.block];
	const isFirst = (letters, start) => key.indexOf(letters) === keyStart + lettersOf(blockStart, start).length;
	const before = (start, stop) => start > top && [step(start, -1, top), stop];
	const behind = (start, stop) => stop < bottom && [start, step(stop, 1, bottom)];
	const write = ([start, first], [last, stop]) => {
		const terms = first < last ? [begin, first, last, end] : [begin, end];
		return `text=${start < begin ? `${encode(start, begin)}-,` : ''}${encode(terms[0], terms[1])}${
			terms[2] ? `,${encode(terms[2], end)}` : ''
		}${stop > end ? `,-${encode(end, stop)}` : ''}`;
	};
	const encode = (start, stop) =>
		encodeURIComponent(raw.slice(start, stop).replace(/\s+/g, ' ').trim()).replace(
			/[-_.!~*'()]/g,
			(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
		);

	const left = begin === top || isSure(begin) ? begin : step(begin, -1, top);
	const right = end === bottom || isSure(end) ? end : step(end, 1, bottom);
	const whole =
		firstEnd === end &&
		widen(
			left,
			right,
			(start, stop) => (stop - end > begin - start && before(start, stop)) || behind(start, stop) || before(start, stop),
			isFirst,
		);
	const head = widen(
		left,
		step(begin, 1, firstEnd),
		(start, stop) => (stop < firstEnd ? [start, step(stop, 1, firstEnd)] : before(start, stop)),
		isFirst,
	);
	const limit = head && Math.max(lastStart, head[1]);
	const tail =
		limit < end &&
		widen(
			step(end, -1, limit),
			right,
			(start, stop) => (start > limit ? [step(start, -1, limit), stop] : behind(start, stop)),
			(letters, start, stop) => lettersOf(head[1], stop).indexOf(letters) === lettersOf(head[1], start).length,
		);
	const ways = [whole && write([whole[0], end], [begin, whole[1]]), tail && write(head, tail)].filter(Boolean);
	return ways.sort((a, b) => a.length - b.length)[0];
}

/**
 * The same for a page that is asked once.
 *
 * @param {readonly string[]} blocks - see preparePage
 * @param {TextPlace} from - see findDirective
 * @param {TextPlace} to - see findDirective
 * @param {string} [language] - see preparePage
 * @returns {string | undefined} see findDirective
 */
export function textDirective(blocks, from, to, language) {
	return findDirective(preparePage(blocks, language), from, to);
}

/** What searches compare at most: letters and digits without marks and case (Unicode, compatibility decomposition). */
function fold(text) {
	return text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.toUpperCase();
}

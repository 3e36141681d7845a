import fc from 'fast-check';

/** A word of a made-up article; where it came from tells whether an address still leads to its own words. */
interface Word {
	readonly text: string;
	/** The passage for which it was first written. */
	readonly origin: number;
}

/** A paragraph on its way through edits. */
export type Paragraph = readonly Word[];

/** One edit: which, where, and by how much (from 0 to 1). */
export interface Edit {
	readonly kind: 'insert' | 'delete' | 'split' | 'merge' | 'swap' | 'reword' | 'move' | 'template';
	readonly at: number;
	readonly to: number;
	readonly amount: number;
	readonly seed: number;
}

const COMMON =
	'the of to and a in that is was he for it with as his on be at by said had have but not they from this which who will has'.split(' ');

/** Edits of all kinds. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
	kind: fc.constantFrom('insert', 'delete', 'split', 'merge', 'swap', 'reword', 'move', 'template'),
	at: fc.double({ min: 0, max: 0.999, noNaN: true }),
	to: fc.double({ min: 0, max: 0.999, noNaN: true }),
	amount: fc.double({ min: 0, max: 1, noNaN: true }),
	seed: fc.integer({ min: 1, max: 2 ** 30 }),
});

/** Makes up paragraphs: a third of their words are common ones, the rest are from a small world of topics and names. */
export function createWriter(): {
	readonly write: (seed: number) => Paragraph;
	readonly edit: (text: readonly Paragraph[], edit: Edit) => readonly Paragraph[];
} {
	let passages = 0;
	const write = (seed: number): Paragraph => {
		const origin = passages++;
		const random = mulberry(seed + 7919 * origin);
		const length = 3 + Math.floor(random() ** 2 * 70);
		return Array.from({ length }, () => ({ text: randomWord(random), origin }));
	};
	return { write, edit: (text, change) => applyEdit(text, change, write) };
}

/** Write a paragraph out. */
export function wordsOf(paragraph: Paragraph): string {
	return `${paragraph.map(({ text }) => text).join(' ')}.`;
}

function applyEdit(
	text: readonly Paragraph[],
	{ kind, at, to, amount, seed }: Edit,
	write: (seed: number) => Paragraph,
): readonly Paragraph[] {
	const index = Math.floor(at * text.length);
	const other = Math.floor(to * text.length);
	const paragraph = text[index];
	const random = mulberry(seed);
	if (kind === 'insert' || !paragraph) return text.toSpliced(index, 0, write(seed));
	if (kind === 'delete') return text.toSpliced(index, 1);
	if (kind === 'move') return text.toSpliced(index, 1).toSpliced(other, 0, paragraph);
	if (kind === 'swap') return text.with(index, text[other] ?? paragraph).with(other, paragraph);
	if (kind === 'merge') return text.toSpliced(index, 2, [...paragraph, ...(text[index + 1] ?? [])]);
	if (kind === 'split') {
		const cut = Math.floor(amount * paragraph.length);
		return text.toSpliced(index, 1, ...[paragraph.slice(0, cut), paragraph.slice(cut)].filter((part) => part.length > 0));
	}
	// Another passage in the same form: names and figures differ, as in reports on one match after the other.
	const names = paragraph.filter(({ text: word }) => /^[A-Z\d]/.test(word)).length;
	if (kind === 'template' && names >= 3) {
		const fresh = write(seed)[0]?.origin ?? 0;
		const sibling = paragraph.map(({ text: word }) => ({ text: /^[A-Z\d]/.test(word) ? randomName(random) : word, origin: fresh }));
		return text.toSpliced(other, 0, sibling);
	}
	return text.with(
		index,
		paragraph.map((word) => (random() < amount * 0.6 ? { ...word, text: randomWord(random) } : word)),
	);
}

function randomWord(random: () => number): string {
	const draw = random();
	if (draw < 0.4) return COMMON[Math.floor(random() * COMMON.length)] ?? 'the';
	if (draw < 0.55) return randomName(random);
	return `w${String(Math.floor(random() ** 2 * 400)).replace(/\d/g, (digit) => 'aeioubcdfg'[Number(digit)] ?? '')}`;
}

function randomName(random: () => number): string {
	return random() < 0.3
		? String(Math.floor(random() * 300))
		: `N${'aeioubcdfg'[Math.floor(random() * 10)] ?? ''}${'lmnrst'[Math.floor(random() * 6)] ?? ''}`;
}

/** A small generator of random numbers with a seed. */
function mulberry(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

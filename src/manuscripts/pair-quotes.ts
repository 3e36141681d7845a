/** Opening marks, each with those that close it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['„', '“”'],
	['«', '»'],
]);
const CLOSING = '”»';

/**
 * Take away the quotation marks that have no other one: what is left of them when a sentence is taken out of a longer
 * quotation. Single marks may be apostrophes, and stay, but for a first one.
 *
 * @returns the text without them
 */
export function pairQuotes(text: string): string {
	const lone = new Set([...loneCurly(text), ...loneStraight(text)]);
	if (text.startsWith('‘') && !text.includes('’')) lone.add(0);
	if (lone.size === 0) return text;
	return text
		.split('')
		.filter((_, at) => !lone.has(at))
		.join('')
		.trim();
}

function loneCurly(text: string): readonly number[] {
	const open: number[] = [];
	const lone: number[] = [];
	// »So« is as usual as «so».
	const isReversed = text.indexOf('»') >= 0 && text.indexOf('»') < text.indexOf('«');
	for (const [at, sign] of text.split('').entries()) {
		if (isReversed && /[«»]/.test(sign)) continue;
		const last = open.at(-1);
		if (last !== undefined && PAIRS.get(text.charAt(last))?.includes(sign)) open.pop();
		else if (PAIRS.has(sign)) open.push(at);
		else if (CLOSING.includes(sign)) lone.push(at);
	}
	return [...open, ...lone];
}

/** Straight marks tell by what stands before them which they are; where their number is even, they are let be. */
function loneStraight(text: string): readonly number[] {
	const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
	if (marks.length % 2 === 0) return [];
	let open: number | undefined;
	const lone: number[] = [];
	for (const at of marks) {
		const opens = at === 0 || /[\s([—–]/.test(text.charAt(at - 1));
		if (opens && open !== undefined) lone.push(open);
		if (!opens && open === undefined) lone.push(at);
		open = opens ? at : undefined;
	}
	return open === undefined ? lone : [...lone, open];
}

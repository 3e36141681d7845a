/** Who wrote a text, and for whom, as a byline tells it. */
export interface Byline {
	readonly authors: readonly string[];
	readonly publisher?: string;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|zu)';
const NAME = new RegExp(`^${WORD}(?:(?: ${PARTICLE})* ${WORD})*$`, 'u');
const BY = /^(?:(?:written|reported|words|text|story|analysis|report) )?(?:by|von|par|por):?\s+(?=\p{Lu})/iu;
const PUBLISHER = /^(?:CNN|BBC|Reuters|AP|AFP|dpa)$/;
/** Words that stand over a text like a name, and are none: of a part of the paper, of what is done with the page. */
const LABELS =
	/^(?:news|world|opinion|analysis|business|politics|sports?|culture|science|health|travel|home|share|print|save|updated|published|live|exclusive|breaking|staff)$/i;
const LONGEST = 160;

/** Whether a text looks like one person's whole name: two to five words with capitals. */
export function isWholeName(text: string): boolean {
	const words = text.split(' ');
	return NAME.test(text) && words.length > 1 && words.length < 6 && !words.some((word) => LABELS.test(word));
}

/**
 * Read a byline: `By Ana Lima in Porto and Jo Reis in Lisbon`, `By Ana Lima, Santiago`.
 *
 * @returns nothing for any other text
 */
export function readByline(text: string): Byline | undefined {
	const by = BY.exec(text);
	if (!by || text.length > LONGEST || /[!?:;…]$|\p{Ll}{3}\.$/u.test(text)) return undefined;
	const parts = splitNames(text.slice(by[0].length)).map((part) => part.replace(/ (?:in|for|at|aus)(?: .*)?$/, ''));
	const [first = '', ...others] = parts;
	const authors = [first, ...others.filter(isWholeName)];
	const publisher = parts.find((part) => PUBLISHER.test(part));
	// A lone word is a name only where nothing else stands: `By Land and Sea` is none.
	if (!isWholeName(first) && !(others.length === 0 && NAME.test(first))) return undefined;
	if (publisher !== undefined && parts.length === 1) return { authors: [], publisher };
	return { authors: authors.map(usualCapitals), ...(publisher !== undefined && { publisher }) };
}

/** Divide `Ana Lima, Jo Reis and Li Wei`. */
export function splitNames(names: string): readonly string[] {
	return names
		.split(/,\s*|\s+(?:and|&|und|et|y)\s+/)
		.map((name) => name.replace(/^by\s+/i, '').trim())
		.filter((name) => name !== '');
}

/** `ANA LIMA` is so written for its looks. */
function usualCapitals(name: string): string {
	if (/\p{Ll}/u.test(name) || name.length < 5) return name;
	return name.replaceAll(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
}

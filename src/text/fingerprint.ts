const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Name a text by its content: seven letters and digits (Crockford's base 32) of a 32-bit FNV-1a hash.
 *
 * @param text - any text
 * @returns seven characters, the same for the same text on every machine
 */
export function fingerprint(text: string): string {
	let hash = hashText(text);
	let name = '';
	for (let digit = 0; digit < 7; digit++) {
		name += LETTERS.charAt(hash & 31);
		hash >>>= 5;
	}
	return name;
}

/**
 * Hash a text: FNV-1a over its UTF-16 units.
 *
 * @returns 32 bits, as a number from 0
 */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	}
	return hash;
}

/** Signs that steer machines, and the one that stands for what was lost: no text keeps them. */
export const UNREADABLE = /\uFFFD|(?![\t\n])\p{Cc}/gu;

/**
 * Read the bytes of a text file: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows-1252, as old
 * programs write it.
 *
 * @returns the text with line feeds, in Unicode normalization form C, without signs that nobody can read
 */
export function decodeText(bytes: Uint8Array): string {
	return decode(bytes)
		.replace(/^\uFEFF/, '')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(UNREADABLE, '')
		.normalize('NFC');
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

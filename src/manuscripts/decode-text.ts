/**
 * Read the bytes of a text file: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows-1252, as old
 * programs write it.
 *
 * @returns the text with line feeds, in Unicode normalization form C, without signs that steer machines
 */
export function decodeText(bytes: Uint8Array): string {
	return decode(bytes)
		.replace(/^\uFEFF/, '')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/(?![\t\n])\p{Cc}/gu, '')
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

import { hashText } from './fingerprint.ts';

/**
 * Name something by a text in the form of a UUID: version 8 of RFC 9562, whose bits are made from the text.
 *
 * @returns `urn:uuid:…`, the same for the same text on every machine
 */
export function nameUuid(text: string): string {
	const hex = [1, 2, 3, 4]
		.map((part) =>
			hashText(`${String(part)} ${text}`)
				.toString(16)
				.padStart(8, '0'),
		)
		.join('');
	const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
	const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)];
	return `urn:uuid:${parts.join('-')}`;
}

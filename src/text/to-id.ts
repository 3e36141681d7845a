/** What an id looks like: lower-case letters (of any script), digits and single hyphens. */
export const ID_PATTERN = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/**
 * Make an id of a name.
 *
 * @param name - for example `Xi Jinping`
 * @returns an id that fits ID_PATTERN, for example `xi-jinping`; empty when the name holds no letter and no digit
 */
export function toId(name: string): string {
	const words = name.normalize('NFC').toLowerCase().replaceAll(/['’]/g, '');
	return words.replaceAll(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}

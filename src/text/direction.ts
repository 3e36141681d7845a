/**
 * Tell which way a language is written.
 *
 * @param language - BCP 47 tag
 * @returns `rtl` or `ltr`, as HTML's `dir` takes it (source: CLDR, by `Intl.Locale`)
 */
export function direction(language: string): 'ltr' | 'rtl' {
	return new Intl.Locale(language).getTextInfo().direction ?? 'ltr';
}

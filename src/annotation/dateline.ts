/** `SANTIAGO, March 4 (Reuters) - `, `VALDIVIA, Chile (AP) — `: where and when a report was sent, and by whom. */
const DATELINE =
	/^\p{Lu}[\p{Lu} .'’-]+(?:\/\p{Lu}[\p{Lu} .'’-]+)?(?:, \p{Lu}[\p{L}. ]+)?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?,? (?:\([\p{L}\p{N} .&-]{2,30}\) ?)?[-–—]{1,2} /u;

/** How many signs at the beginning of a passage are a dateline: they tell of the report, and of no event. */
export function datelineLength(text: string): number {
	return DATELINE.exec(text)?.[0].length ?? 0;
}

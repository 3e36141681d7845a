/** A change to the text of a file as it stands: UTF-16 offsets, `end` exclusive; what lies between gives way to `text`. */
export interface SourceEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * Apply edits to the text for which all of them were made.
 *
 * @param edits - in any order; insertions at one place stay in the order given
 * @throws when two edits overlap, or one lies outside the text
 */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
	const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const parts: string[] = [];
	let done = 0;
	for (const { start, end, text } of ordered) {
		if (start < done || end < start || end > source.length) throw new Error(`Edits overlap at offset ${String(start)}`);
		parts.push(source.slice(done, start), text);
		done = end;
	}
	return [...parts, source.slice(done)].join('');
}

/** Tell whether an edit touches a place that one of some others changes. */
export function collides({ start, end }: SourceEdit, others: readonly SourceEdit[]): boolean {
	return others.some((other) => start <= other.end && other.start <= end);
}

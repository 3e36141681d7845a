import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { EntityRecord } from '../documents/types.ts';
import { fold } from '../text/fold.ts';
import { allRecords, type PlacedRecord } from './all-records.ts';
import { sharedKeys } from './look-alike-keys.ts';
import type { SiteSubject } from './types.ts';

/** More records that are alike in one way are a series, as in "Apollo 11" and "Apollo 12". */
const MOST = 3;

/**
 * Report entries that seem to be one: equal or nearly equal names, the same page elsewhere, the same position, a name
 * with a part left out. Records meet by keys, so that the work grows with their number.
 */
export function checkLookAlikes(subject: SiteSubject): readonly VFileMessage[] {
	const buckets = new Map<string, { readonly why: string; readonly bearers: PlacedRecord[] }>();
	for (const placed of allRecords(subject)) {
		for (const { key, why } of sharedKeys(placed.record)) {
			const bucket = buckets.get(key) ?? { why, bearers: [] };
			buckets.set(key, bucket);
			if (!bucket.bearers.some(({ record }) => record.id === placed.record.id)) bucket.bearers.push(placed);
		}
	}
	const told = new Set<string>();
	return [...buckets.values()].flatMap(({ why, bearers }) => {
		const [first, ...others] = bearers;
		if (!first || bearers.length > MOST) return [];
		return others.flatMap((other) => {
			const pair = `${other.record.kind} ${first.record.id} ${other.record.id}`;
			if (told.has(pair) || areApart(first.record, other.record)) return [];
			told.add(pair);
			return [tell(first.record, other, why)];
		});
	});
}

function tell(first: EntityRecord, { record, placeOf }: PlacedRecord, why: string): VFileMessage {
	const { file, line, column } = first.place;
	const reason = `\`${record.id}\` and \`${first.id}\` (${file}:${String(line)}:${String(column)}) seem to be one ${record.kind}: ${why}`;
	const advice = 'Keep one of the two, with the names of both; if they are two, let their names or descriptions tell them apart.';
	return createMessage('look-alike', placeOf(['id']), reason, advice, { actual: record.id });
}

/** What contains the other, or happened at another time, or has another number, is not the other. */
function areApart(a: EntityRecord, b: EntityRecord): boolean {
	if (a.kind !== b.kind || digitsOf(a) !== digitsOf(b)) return true;
	if (a.kind === 'place' && b.kind === 'place') return a.within === b.id || b.within === a.id;
	return a.kind === 'event' && b.kind === 'event' && a.date.edtf !== b.date.edtf;
}

function digitsOf({ name }: EntityRecord): string {
	return fold(name).replaceAll(/\P{N}/gu, '');
}

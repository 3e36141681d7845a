import { SAMPLE_TEXT } from '../text/skeleton-samples.ts';
import type { Item } from './list-items.ts';
import type { LiveItem, Lock } from './types.ts';

/** Tell whether an item is a sample that waits to be replaced: nobody will have linked to it. */
export function isSample({ kind, text, pin }: Item): boolean {
	return kind === 'passage' && pin === undefined && text.startsWith(SAMPLE_TEXT);
}

/** Leave out of a lock what was a sample when it was locked, unless the editor gave it an id. */
export function forgetSamples(lock: Lock, items: readonly Item[]): Lock {
	const pins = new Set(items.flatMap(({ pin }) => pin ?? []));
	const stays = ({ kind, id, text, own, within }: LiveItem): boolean =>
		kind !== 'passage' || own !== undefined || within !== undefined || pins.has(id) || !text.startsWith(SAMPLE_TEXT);
	return lock.live.every(stays) ? lock : { ...lock, live: lock.live.filter(stays) };
}

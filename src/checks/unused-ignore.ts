import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { PlacedIgnore } from '../documents/ignore.ts';

/** Report answers that switched nothing off: what they answered is mended, or was never said. */
export function reportUnused(unused: readonly PlacedIgnore[]): readonly VFileMessage[] {
	return unused.map(({ rule, about, place }) => {
		const reason = `No warning \`${rule}\`${about === undefined ? '' : ` about "${about}"`} needs an answer here`;
		return createMessage('unused-ignore', place, reason, 'Take it out of `ignore`.', { actual: about ?? rule });
	});
}

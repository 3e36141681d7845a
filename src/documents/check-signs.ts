import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { SourceFile } from './types.ts';

/** What stands where bytes were no UTF-8, and signs that steer machines: in a text both are damage. */
const UNREADABLE = /\uFFFD|(?![\t\n])\p{Cc}/u;

/** Report the first sign of a file that cannot be read: the file is not UTF-8, or no text. What else is in it is then in doubt. */
export function checkSigns({ path, value }: SourceFile): readonly VFileMessage[] {
	const text = value.normalize('NFC').replaceAll(/\r\n?/g, '\n');
	const found = UNREADABLE.exec(text);
	if (!found) return [];
	const before = text.slice(0, found.index).split('\n');
	const place = { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
	const isWide = found.index < 2 && text.includes('\0');
	if (found[0] === '\uFFFD' || isWide) {
		const reason = `The file is not UTF-8${isWide ? ' but, it seems, UTF-16' : ', or was not when it was last saved: a sign cannot be read'}`;
		const advice =
			'Open it in the encoding in which it was written, save it as UTF-8 (most editors ask for the encoding), and look at this place.';
		return [createMessage('unreadable-sign', place, reason, advice)];
	}
	const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const reason = `A control sign (U+${code}) stands in the text`;
	return [createMessage('unreadable-sign', place, reason, 'Delete it: it shows as nothing, and comes of copying or of another encoding.')];
}

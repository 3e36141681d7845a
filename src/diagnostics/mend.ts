import type { VFileMessage } from 'vfile-message';

/** A way into frontmatter: keys and indexes. */
export type MendPath = readonly (string | number)[];

/**
 * One change that mends a problem, where only one answer is right: another text for a value, another name for a key,
 * an item less in a list, or other words at a place of the file (lines and columns as in messages).
 */
export type Mend =
	| { readonly kind: 'value'; readonly path: MendPath; readonly value: string }
	| { readonly kind: 'key'; readonly path: MendPath; readonly key: string }
	| { readonly kind: 'remove'; readonly path: MendPath }
	| { readonly kind: 'text'; readonly line: number; readonly column: number; readonly from: string; readonly to: string };

/** The changes that mend a message's problem, all together; none when an editor must decide. */
export function mendsOf(message: VFileMessage): readonly Mend[] {
	return (message as MendableMessage).mends ?? [];
}

/** Give a message the changes that mend it, in the place of those that it had. */
export function setMends(message: VFileMessage, mends: readonly Mend[]): void {
	const own = message as MendableMessage;
	if (mends.length > 0) own.mends = mends;
	else delete own.mends;
}

interface MendableMessage extends VFileMessage {
	mends?: readonly Mend[];
}

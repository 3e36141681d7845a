import { VFileMessage } from 'vfile-message';
import { type Mend, type MendPath, setMends } from './mend.ts';
import { RULES, type RuleId, type Severity } from './rules.ts';

/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** Behind its last sign, where that is known. */
	readonly end?: { readonly line: number; readonly column: number };
	/** The way to it in the frontmatter, when it stands there. */
	readonly path?: MendPath;
}

/** What programs, and the `ignore` of an article, can use of a message. */
export interface MessageDetail {
	/** What the message is about, as it stands there: a name, an id, a phrase. */
	readonly actual?: string;
	/** What could stand there. */
	readonly expected?: readonly string[];
	/** What mends it, if there is just one right answer. */
	readonly mends?: readonly Mend[];
}

/**
 * Make the message for one problem in the content.
 *
 * @param ruleId - the rule that is broken; it decides between error and warning
 * @param place - where
 * @param reason - what is wrong, without a full stop
 * @param advice - what to write instead
 * @param detail - what programs can use of it
 * @returns a message of the unified ecosystem; `fatal` is true for an error, false for all others
 */
export function createMessage(ruleId: RuleId, place: Place, reason: string, advice: string, detail: MessageDetail = {}): VFileMessage {
	const { file, line, column, end } = place;
	const where = end ? { start: { line, column }, end } : { line, column };
	const message = new VFileMessage(reason, { place: where, ruleId, source: 'backgrounder' });
	message.file = file;
	message.fatal = RULES[ruleId].severity === 'error';
	message.note = advice;
	if (detail.actual !== undefined) message.actual = detail.actual;
	if (detail.expected) message.expected = [...detail.expected];
	setMends(message, detail.mends ?? []);
	return message;
}

/** Tell what a message does: stop the build, wait for publication, or warn. */
export function severityOf({ ruleId, fatal }: VFileMessage): Severity {
	if (fatal === true) return 'error';
	return ruleId === undefined ? 'warning' : RULES[ruleId as RuleId].severity;
}

/** Tell whether a message stops the build. */
export function isError(message: VFileMessage): boolean {
	return message.fatal === true;
}

/** Order messages by file, line, column and rule; returns a new list. */
export function sortMessages(messages: readonly VFileMessage[]): readonly VFileMessage[] {
	const key = (message: VFileMessage): readonly (string | number)[] => [
		...[message.file ?? '', message.line ?? 0, message.column ?? 0, message.ruleId ?? '', message.reason],
	];
	const keyed = messages.map((message) => ({ message, parts: key(message) }));
	return keyed.sort((a, b) => compareParts(a.parts, b.parts)).map(({ message }) => message);
}

function compareParts(left: readonly (string | number)[], right: readonly (string | number)[]): number {
	const at = left.findIndex((part, index) => part !== right[index]);
	return at < 0 || (left[at] ?? '') < (right[at] ?? '') ? (at < 0 ? 0 : -1) : 1;
}

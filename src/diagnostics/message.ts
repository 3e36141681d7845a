import { VFileMessage } from 'vfile-message';
import { RULES, type RuleId } from './rules.ts';

/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/**
 * Make the message for one problem in the content.
 *
 * @param ruleId - the rule that is broken; it decides between error and warning
 * @param place - where
 * @param reason - what is wrong, without a full stop
 * @param advice - what to write instead
 * @returns a message of the unified ecosystem; `fatal` is true for an error, false for all others
 */
export function createMessage(ruleId: RuleId, place: Place, reason: string, advice: string): VFileMessage {
	const { file, line, column } = place;
	const message = new VFileMessage(reason, { place: { line, column }, ruleId, source: 'backgrounder' });
	message.file = file;
	message.fatal = RULES[ruleId].severity === 'error';
	message.note = advice;
	return message;
}

/** Tell whether a message stops the build. */
export function isError(message: VFileMessage): boolean {
	return message.fatal === true;
}

/** Tell whether a message fails the check of the content. */
export function failsCheck(message: VFileMessage): boolean {
	return isError(message) || isDue(message);
}

/** Tell whether a message is about what is to be done before publication. */
export function isDue({ ruleId }: VFileMessage): boolean {
	return ruleId !== undefined && RULES[ruleId as RuleId].severity === 'due';
}

/** Order messages by file, line, column and rule; returns a new list. */
export function sortMessages(messages: readonly VFileMessage[]): readonly VFileMessage[] {
	const key = (message: VFileMessage): readonly (string | number)[] => [
		...[message.file ?? '', message.line ?? 0, message.column ?? 0, message.ruleId ?? '', message.reason],
	];
	return [...messages].sort((a, b) => {
		const left = key(a);
		const right = key(b);
		const at = left.findIndex((part, index) => part !== right[index]);
		return at < 0 || (left[at] ?? '') < (right[at] ?? '') ? (at < 0 ? 0 : -1) : 1;
	});
}

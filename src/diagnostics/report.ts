import type { VFileMessage } from 'vfile-message';
import { isDue, isError, sortMessages } from './message.ts';

/**
 * Write messages out for people: grouped by file, each with a place that terminals open, and a count at the end.
 *
 * @param messages - in any order
 * @returns the report without a final line break; empty when there are no messages
 */
export function formatReport(messages: readonly VFileMessage[]): string {
	if (messages.length === 0) return '';
	const lines: string[] = [];
	let file: string | undefined;
	for (const message of sortMessages(messages)) {
		if (message.file !== file) {
			if (file !== undefined) lines.push('');
			file = message.file;
			lines.push(file ?? '');
		}
		const place = `${message.file ?? ''}:${String(message.line ?? 1)}:${String(message.column ?? 1)}`;
		lines.push(`  ${isError(message) ? 'error  ' : isDue(message) ? 'due    ' : 'warning'} ${message.reason}  [${message.ruleId ?? ''}]`);
		lines.push(`          ${place}`);
		if (message.note) lines.push(`          ${message.note}`);
	}
	return [...lines, '', countMessages(messages)].join('\n');
}

/** Say how many errors and warnings there are, and how many things are due. */
export function countMessages(messages: readonly VFileMessage[]): string {
	const errors = messages.filter(isError).length;
	const due = messages.filter(isDue).length;
	const warnings = messages.length - errors - due;
	const count = (number: number, word: string): string => `${String(number)} ${word}${number === 1 ? '' : 's'}`;
	return [count(errors, 'error'), ...(due > 0 ? [`${String(due)} due`] : []), count(warnings, 'warning')].join(', ');
}

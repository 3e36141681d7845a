import type { VFileMessage } from 'vfile-message';
import { excerptLine, printable } from './excerpt-line.ts';
import { severityOf, sortMessages } from './message.ts';
import type { Severity } from './rules.ts';

/** A part of the report that may have a colour. */
export type ReportPart = Severity | 'file' | 'quiet';

/** What a report can show beyond the messages themselves. */
export interface ReportOptions {
	/** The text of a file, to show the lines that messages are about. */
	readonly sourceOf?: (file: string) => string | undefined;
	/** Puts a part in its colour. */
	readonly paint?: (part: ReportPart, text: string) => string;
}

const INDENT = '          ';

/**
 * Write messages out for people: grouped by file, each with a place that terminals open, and a count at the end.
 *
 * @param messages - in any order
 * @param options - where to find the lines, and colours
 * @returns the report without a final line break; empty when there are no messages
 */
export function formatReport(messages: readonly VFileMessage[], options: ReportOptions = {}): string {
	if (messages.length === 0) return '';
	const { paint = (_, text) => text, sourceOf = () => undefined } = options;
	const groups = Map.groupBy(sortMessages(messages), ({ file }) => file ?? '');
	const parts = [...groups].map(([file, group]) => {
		const lines = splitLines(sourceOf(file));
		return [paint('file', printable(file)), ...group.flatMap((message) => formatMessage(message, lines, paint))].join('\n');
	});
	return [...parts, countMessages(messages)].join('\n\n');
}

function formatMessage(message: VFileMessage, lines: readonly string[], paint: NonNullable<ReportOptions['paint']>): readonly string[] {
	const severity = severityOf(message);
	const head = `${paint(severity, severity.padEnd(7))} ${printable(message.reason).replaceAll('\n', ' ')}  `;
	const place = `${message.file ?? ''}:${String(message.line ?? 1)}:${String(message.column ?? 1)}`;
	return [
		`  ${head}${paint('quiet', `[${message.ruleId ?? ''}]`)}`,
		`${INDENT}${printable(place)}`,
		...showLine(message, lines, paint),
		...(message.note ? [`${INDENT}${printable(message.note).replaceAll('\n', `\n${INDENT}`)}`] : []),
	];
}

function showLine(message: VFileMessage, lines: readonly string[], paint: NonNullable<ReportOptions['paint']>): readonly string[] {
	const { line, column } = message;
	const text = line === undefined ? undefined : lines[line - 1];
	if (text === undefined || line === undefined || text.trim() === '') return [];
	const { start, end } = placeOf(message);
	const behind = end && (end.line === start?.line ? end.column : text.length + 1);
	const excerpt = excerptLine(text, column ?? 1, behind);
	const number = String(line);
	return [
		`${INDENT}${paint('quiet', `${number} |`)} ${excerpt.text}`,
		`${INDENT}${paint('quiet', `${' '.repeat(number.length)} |`)} ${paint(severityOf(message), excerpt.marks)}`,
	];
}

interface Point {
	readonly line: number;
	readonly column: number;
}

/** Where a message's place begins, and where it ends if that is known. */
export function placeOf({ place }: VFileMessage): { readonly start?: Point; readonly end?: Point } {
	if (!place) return {};
	return 'start' in place ? place : { start: place };
}

/** Lines as messages count them: composed signs, any line end, no byte order mark. */
function splitLines(source: string | undefined): readonly string[] {
	return (
		source
			?.replace(/^\uFEFF/, '')
			.normalize('NFC')
			.split(/\r\n|\r|\n/) ?? []
	);
}

/** Say how many errors and warnings there are, and how many things are due. */
export function countMessages(messages: readonly VFileMessage[]): string {
	const of = (severity: Severity): number => messages.filter((message) => severityOf(message) === severity).length;
	const count = (number: number, word: string): string => `${String(number)} ${word}${number === 1 ? '' : 's'}`;
	const due = of('due');
	return [count(of('error'), 'error'), ...(due > 0 ? [`${String(due)} due`] : []), count(of('warning'), 'warning')].join(', ');
}

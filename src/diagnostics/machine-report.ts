import type { VFileMessage } from 'vfile-message';
import { severityOf, sortMessages } from './message.ts';
import { placeOf } from './report.ts';
import type { Severity } from './rules.ts';

/** A change to a file: UTF-16 offsets into its text as it stands on the disk. */
export interface ReportedEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A message as `--format json` writes it; lines and columns count from 1, columns in UTF-16 units. */
export interface ReportedMessage {
	/** From the project's root. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** Behind the place, where that is known. */
	readonly endLine?: number;
	readonly endColumn?: number;
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly advice: string;
	/** What it is about: the `about` of an `ignore`. */
	readonly about?: string;
	/** The changes that `--fix` makes. */
	readonly fix?: readonly ReportedEdit[];
}

/**
 * Write messages as a JSON array (RFC 8259), in the order of files and places.
 *
 * @param fixOf - finds the edits that mend a message
 */
export function formatJson(
	messages: readonly VFileMessage[],
	fixOf: (message: VFileMessage) => readonly ReportedEdit[] | undefined = () => undefined,
): string {
	return JSON.stringify(
		sortMessages(messages).map((message) => describe(message, fixOf(message))),
		null,
		'\t',
	);
}

/** Write messages as workflow commands of GitHub Actions, which shows them beside the lines: one a line. */
export function formatGithub(messages: readonly VFileMessage[]): string {
	const lines = sortMessages(messages).map((message) => {
		const { file, line, column, endLine, endColumn, rule, severity, message: text, advice } = describe(message, undefined);
		const end = endLine === line && endColumn !== undefined ? { endLine, endColumn } : {};
		const properties = Object.entries({ file, line, col: column, ...end, title: rule });
		const head = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
		return `::${severity === 'warning' ? 'warning' : 'error'} ${head}::${escapeData(`${text}\n${advice}`)}`;
	});
	return lines.join('\n');
}

function describe(message: VFileMessage, fix: readonly ReportedEdit[] | undefined): ReportedMessage {
	const { start, end } = placeOf(message);
	return {
		file: message.file ?? '',
		line: start?.line ?? 1,
		column: start?.column ?? 1,
		...(end && { endLine: end.line, endColumn: end.column }),
		rule: message.ruleId ?? '',
		severity: severityOf(message),
		message: message.reason,
		advice: message.note ?? '',
		...(message.actual !== undefined && { about: message.actual }),
		...(fix && { fix: fix.map(({ start, end, text }) => ({ start, end, text })) }),
	};
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

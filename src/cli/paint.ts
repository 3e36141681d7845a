import { styleText } from 'node:util';
import type { ReportPart } from '../diagnostics/report.ts';

const STYLES = {
	error: ['red', 'bold'],
	due: ['magenta', 'bold'],
	warning: ['yellow', 'bold'],
	file: ['bold', 'underline'],
	quiet: ['dim'],
} as const satisfies Record<ReportPart, readonly string[]>;

/**
 * Colour a part of a report, where the stream is a terminal and the environment does not refuse colours (`NO_COLOR`,
 * `NODE_DISABLE_COLORS`; `FORCE_COLOR` asks for them).
 */
export function paintFor(stream: NodeJS.WriteStream): (part: ReportPart, text: string) => string {
	return (part, text) => styleText([...STYLES[part]], text, { stream });
}

/** Where a text will stand, and what stood there. */
export interface ScalarContext {
	/** Between brackets or braces, where commas and brackets end a text. */
	readonly flow?: boolean;
	/** A number may stand without quotation marks: it does in the file. */
	readonly number?: boolean;
	/** The marks that are around it in the file. */
	readonly marks?: 'single' | 'double' | undefined;
}

/** What programs that follow YAML's core schema take for something else than a text. */
const NO_TEXT = /^(?:~|null|true|false|[-+]?(?:\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf)|\.nan)$/i;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;
const INDICATORS = /^[[\]{},#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/;

/**
 * Write a text as YAML on one line: without quotation marks where that is safe, else in double ones.
 *
 * @param value - any text
 */
export function writeScalar(value: string, { flow = false, number = false, marks }: ScalarContext = {}): string {
	// Quotation marks keep lines and control signs only as escapes, which single ones have not.
	if (marks === 'single' && !/[\p{Cc}\u2028\u2029]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
	if (marks === undefined && number && NUMBER.test(value)) return value;
	if (marks === undefined && isPlain(value, flow) && !NO_TEXT.test(value)) return value;
	return escapeLines(JSON.stringify(value));
}

function isPlain(value: string, flow: boolean): boolean {
	if (value === '' || value !== value.trim() || /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u.test(value)) return false;
	if (INDICATORS.test(value) || /:(?:\s|$)|\s#/.test(value)) return false;
	return !flow || !/[[\]{},]|^[-?:]|:[[\]{},"']/.test(value);
}

/** JSON leaves these as they are; to YAML they may be line ends. */
function escapeLines(json: string): string {
	return json.replaceAll(/[\u0085\u2028\u2029\uFEFF\u007F-\u009F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

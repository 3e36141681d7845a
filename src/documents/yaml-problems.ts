import { type Document, isMap, isScalar, type Scalar, visit } from 'yaml';
import type { RuleId } from '../diagnostics/rules.ts';
import { findMisreadText, quote } from './misread-text.ts';
import { findSlip, TAB } from './yaml-slips.ts';

/** What is wrong at a place of the frontmatter, and what to write instead. */
export interface YamlProblem {
	readonly ruleId?: RuleId;
	readonly reason: string;
	readonly advice: string;
	/** Into the YAML. */
	readonly offset: number;
}

/** A problem; `isLast` when all that follows comes of it. */
type Described = YamlProblem & { readonly isLast?: boolean };
type YamlError = Document.Parsed['errors'][number];

/**
 * Say in words of editors why YAML does not parse.
 *
 * @param source - the YAML
 */
export function describeYamlErrors(document: Document.Parsed, source: string): readonly YamlProblem[] {
	const slip = findSlip(source, document.errors.length === 0);
	const found = document.errors.map((error) => describe(error, document, source));
	const isBefore = ({ isLast = false, offset }: Described): boolean => isLast && slip !== undefined && offset < slip.offset;
	if (slip && !found.some(isBefore) && found.every(({ offset }) => lineOf(source, offset) >= lineOf(source, slip.offset) - 1))
		return [slip];
	// What follows a text that was taken for something else is taken for something else, too.
	const end = found.findIndex(({ isLast }) => isLast);
	return end < 0 ? found : found.slice(0, end + 1);
}

function lineOf(source: string, offset: number): number {
	return source.slice(0, offset).split('\n').length;
}

function describe(error: YamlError, document: Document.Parsed, source: string): Described {
	const [offset] = error.pos;
	const open = findOpenQuote(error, document, source);
	if (open) return { ...open, isLast: true };
	const bracket = findOpenBracket(error, document, source);
	if (bracket) return { ...bracket, isLast: true };
	const misread = error.code === 'UNEXPECTED_TOKEN' || error.code === 'BAD_SCALAR_START' ? findMisreadText(source, offset) : undefined;
	if (misread) {
		const reason = `A text begins with \`${misread.sign}\`, which means something else in YAML`;
		return { reason, advice: `Put it in quotation marks: \`${misread.mended}\`.`, offset: misread.offset, isLast: true };
	}
	const reason = `The frontmatter is not valid YAML: ${error.message.replace(/\.?\s*$/, '')}`;
	const words = WORDS[error.code] ?? { reason, advice: 'Check the indentation, the quotation marks and the brackets.' };
	return { ...words, offset };
}

/** YAML notices a quotation mark that is not closed where the text it took ends: lines below. */
function findOpenQuote({ code, message, pos: [offset] }: YamlError, document: Document.Parsed, source: string): YamlProblem | undefined {
	if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return undefined;
	const from = quotedScalars(document).findLast(({ range }) => range && range[0] < offset)?.range?.[0];
	if (from === undefined) return undefined;
	const line = source.slice(from).split('\n', 1)[0] ?? '';
	const advice = `Close it at the end of the text: \`${quote(line.slice(1).trim())}\`.`;
	return { reason: 'A quotation mark opens here and is not closed', advice, offset: from };
}

/** YAML notices a bracket that is not closed at the end, or where a line below has no place in it. */
function findOpenBracket({ code, message, pos: [offset] }: YamlError, document: Document.Parsed, source: string): YamlProblem | undefined {
	if (!/^Flow (?:map|sequence) (?:in block collection|and)/.test(message) && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
	let open: { readonly from: number; readonly isMap: boolean } | undefined;
	visit(document, {
		Collection(_, node) {
			const [from = 0, to = 0] = node.range ?? [];
			// In a list, `a: b` is a record without brackets.
			if (/[[{]/.test(source.charAt(from)) && from <= offset && offset <= to) open = { from, isMap: isMap(node) };
		},
	});
	if (!open) return undefined;
	const [sign, end, what] = open.isMap ? ['{', '}', 'record'] : ['[', ']', 'list'];
	const advice = `Close it with \`${end}\` at the end of the ${what}.`;
	return { reason: `A bracket \`${sign}\` opens here and is not closed`, advice, offset: open.from };
}

function quotedScalars(document: Document.Parsed): readonly Scalar[] {
	const found: Scalar[] = [];
	visit(document, {
		Scalar(_, node) {
			if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) found.push(node);
		},
	});
	return found.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
}

/** The usual slips, by the codes of the yaml package. */
const WORDS: Readonly<Record<string, Omit<YamlProblem, 'offset'>>> = {
	DUPLICATE_KEY: { ruleId: 'unknown-key', reason: 'A key stands here a second time', advice: 'Keep one of the two.' },
	TAB_AS_INDENT: TAB,
	BLOCK_AS_IMPLICIT_KEY: {
		reason: 'This value holds another `: `, or the next line is indented too far',
		advice: 'Put a text that holds a colon and a space in quotation marks: "Peace: a history". Begin the keys of one record in one column.',
	},
	UNEXPECTED_TOKEN: {
		reason: 'A text goes on behind its closing quotation mark, or a sign stands where none is expected',
		advice: 'Put the whole text in quotation marks of the other kind: "The mayor\u2019s night", \'The "night" boat\'.',
	},
	MULTILINE_IMPLICIT_KEY: { reason: 'This line has no key', advice: 'Write `key: value`, with a space behind the colon.' },
};

import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { SourceFile } from '../documents/types.ts';

const FENCE = /^---[ \t]*$/;
/** A comment at the end of a line; one in quotation marks is text. */
const GUESS = /(?:^|\s)#[ \t]*check(?::.*)?[ \t]*$/;
const SHOWN = 12;

/**
 * Report the guesses of `import` that nobody has looked at yet: once for a file, with their lines.
 *
 * @param file - as it stands
 */
export function findGuesses({ path, value }: SourceFile): readonly VFileMessage[] {
	if (!path.endsWith('.md')) return [];
	const lines = value.split(/\r\n|\r|\n/);
	const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
	const guesses = lines.slice(0, Math.max(end, 0)).flatMap((line, index) => (GUESS.test(line) ? [{ line: index + 1, text: line }] : []));
	const [first] = guesses;
	if (!first) return [];
	const column = first.text.search(/#[ \t]*check(?::.*)?[ \t]*$/) + 1;
	const place = { file: path, line: first.line, column, end: { line: first.line, column: first.text.trimEnd().length + 1 } };
	const numbers = guesses.slice(0, SHOWN).map(({ line }) => String(line));
	const more = guesses.length > SHOWN ? ', …' : '';
	const where = `${guesses.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}${more}`;
	const reason = `${String(guesses.length)} ${guesses.length === 1 ? 'guess is' : 'guesses are'} not checked yet, in ${where}`;
	return [
		createMessage('unchecked-guess', place, reason, 'Compare each with the text, mend it, and remove its `# check`.', {
			actual: '# check',
		}),
	];
}

import type { Node, Parent, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';

/** What readers would see as it is written: the beginning of a link, a link to a name, the sign of a note. */
const BROKEN = /(?<link>(?:!?\[[^\][]*)?\]\()|(?:!?\[[^\][]*)?\]\[(?<label>[^\][]*)\]|(?<note>\[\^[^\][\s]+\])/g;
const LITERAL_BRACKETS = /\\\[[^\][]*\]/g;

const LITERAL = 'Where the signs are meant as they stand, write a backslash before the first: `\\[`.';

/**
 * Report links and notes that are written so that they are none, and would be published letter by letter.
 *
 * @param body - the text's tree
 * @param source - what its positions count in
 * @param file - its path
 */
export function checkBrackets(body: Root, source: string, file: string): readonly VFileMessage[] {
	return textsIn(body).flatMap(({ position }) => {
		const [from, to] = [position?.start.offset, position?.end.offset];
		if (!position || from === undefined || to === undefined) return [];
		// A backslash says that brackets are meant as they stand.
		const raw = source.slice(from, to).replaceAll(LITERAL_BRACKETS, (brackets) => brackets.replaceAll(/./g, ' '));
		return [...raw.matchAll(BROKEN)].map((match) => {
			const end = match.index + match[0].length;
			const [start, behind] = [pointIn(raw, match.index, position.start), pointIn(raw, end, position.start)];
			return describe(match, { file, ...start, end: behind });
		});
	});
}

function describe({ 0: written, groups = {} }: RegExpExecArray, place: Place): VFileMessage {
	if (groups.link !== undefined) {
		const advice = `Write \`[words](address)\`: no space in the address (\`%20\` stands for one), and \`)\` right behind it. ${LITERAL}`;
		return createMessage('broken-link', place, `A link begins here and does not end: \`${written}\``, advice, { actual: written });
	}
	if (groups.note !== undefined) {
		const advice = `Put the note into the text, in parentheses or as a sentence. ${LITERAL}`;
		return createMessage('broken-link', place, `The sign of a note that is not there: \`${written}\``, advice, { actual: written });
	}
	const label = groups.label || 'label';
	const advice = `Write the address behind the words, \`[words](https://…)\`, or below the text \`[${label}]: https://…\`. ${LITERAL}`;
	return createMessage('broken-link', place, `No address has the name of \`${written}\``, advice, { actual: written });
}

function textsIn(node: Node): readonly Node[] {
	if (node.type === 'text') return [node];
	return 'children' in node ? (node as Parent).children.flatMap(textsIn) : [];
}

function pointIn(raw: string, offset: number, start: { readonly line: number; readonly column: number }): { line: number; column: number } {
	const lines = raw.slice(0, offset).split('\n');
	const last = lines.at(-1)?.length ?? 0;
	return lines.length === 1 ? { line: start.line, column: start.column + last } : { line: start.line + lines.length - 1, column: last + 1 };
}

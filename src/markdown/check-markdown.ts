import type { Heading, Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import { parseEntityLink } from './phrasing.ts';
import { takePin } from './take-pin.ts';
import { placeOfNode } from './text-place.ts';

/** A path must begin at the site's root: what it is relative to depends on the page that shows it. */
const SAFE_URL = /^(?:https?:|mailto:|tel:|#|\/(?!\/))/i;

/**
 * Report what an article's text must not hold: raw HTML, footnotes, first-level headings, addresses that could run
 * code, pictures that are not there.
 *
 * @param body - the article's tree
 * @param file - its path
 * @param publicFiles - paths of the files below `public/`, with `/` at the start
 */
export function checkMarkdown(body: Root, file: string, publicFiles: ReadonlySet<string>): readonly VFileMessage[] {
	const messages: VFileMessage[] = [];
	const visit = (node: Node): void => {
		// A first-level heading at the start may be the title once more: whether to remove it is the editor's word.
		const message = checkNode(node, file, publicFiles, node === body.children[0]);
		if (message) messages.push(message);
		if ('children' in node) for (const child of node.children as Node[]) visit(child);
	};
	visit(body);
	return messages;
}

function checkNode(node: Node, file: string, publicFiles: ReadonlySet<string>, isFirst: boolean): VFileMessage | undefined {
	const place = placeOfNode(node, file);
	const unsupported = (what: string, advice: string): VFileMessage => createMessage('unsupported-markdown', place, what, advice);
	if (node.type === 'html')
		return unsupported(
			`Raw HTML in the text: \`${String((node as Node & { value?: string }).value).slice(0, 30)}\``,
			'Write Markdown instead: an empty line begins a paragraph, a backslash at the end of a line breaks it, `code` shows signs as they are.',
		);
	if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
		return unsupported('A footnote in the text', 'Put the note in the text, in parentheses or as a sentence.');
	}
	if (node.type === 'heading' && (node as Node & { depth: number }).depth === 1) {
		const advice = 'The title stands in the frontmatter; begin sections with `## `.';
		const mends = isFirst ? [] : [{ kind: 'text' as const, line: place.line, column: place.column, from: '# ', to: '## ' }];
		return createMessage('unsupported-markdown', place, 'A first-level heading in the text', advice, { mends });
	}
	if (node.type === 'heading' && toString(takePin(node as Heading).node).trim() === '') {
		return createMessage('empty-heading', place, 'A heading without words', 'Write its words behind the `#` signs, or delete the line.');
	}
	if (node.type === 'imageReference') {
		return unsupported('A picture by reference', 'Write its path behind the words: `![what it shows](/pictures/forum.jpg)`.');
	}
	if (!('url' in node)) return undefined;
	const url = String(node.url);
	if (node.type === 'image') return checkPicture(url, place, publicFiles);
	if (node.type === 'definition' && parseEntityLink(url)) {
		return createMessage('unsafe-link', place, `\`${url}\` in a list of addresses`, `Write it behind the words: \`[name](${url})\`.`);
	}
	if (parseEntityLink(url)) return undefined;
	if (SAFE_URL.test(url)) return checkAddress(url, place);
	const advice =
		'Write https:, mailto:, tel:, `#section`, a path from the first page (`/articles/my-story.html`), or person:, place:, organization:, event: and an id.';
	return createMessage('unsafe-link', place, `Link to \`${url}\``, advice);
}

/** What leads to a page or file of this site is looked at when all of them are known. */
function checkAddress(url: string, place: Place): VFileMessage | undefined {
	if (/^[/#]/.test(url) || (URL.canParse(url) && !/^[a-z]+:$/i.test(url))) return undefined;
	return createMessage(
		'unsafe-link',
		place,
		`Link to \`${url}\`, which is no address`,
		'Write the whole address: `https://example.org/minutes`.',
	);
}

function checkPicture(url: string, place: Place, publicFiles: ReadonlySet<string>): VFileMessage | undefined {
	if (!url.startsWith('/') || url.startsWith('//')) {
		const advice =
			'Put the file into `public/` and write its path from there with `/` at the beginning, as in `/pictures/forum.jpg`; pages load nothing from other sites.';
		return createMessage('unsafe-link', place, `Picture at \`${url}\``, advice);
	}
	if (publicFiles.has(url) || publicFiles.has(decodePath(url))) return undefined;
	return createMessage('missing-file', place, `Picture \`${url}\` is not there`, `Put the file at \`public${url}\`.`);
}

function decodePath(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		// A `%` that encodes nothing: the name of the file may hold it.
		return url;
	}
}

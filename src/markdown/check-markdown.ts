import type { Node, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { parseEntityLink } from './phrasing.ts';
import { placeOfNode } from './text-place.ts';

const SAFE_URL = /^(?:https?:|mailto:|tel:|#|\/(?!\/)|\.{0,2}\/?[\p{L}\p{N}_.%-]+(?:[/?#]|$))/iu;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Report what an article's text must not hold: raw HTML, footnotes, first-level headings, addresses that could run
 * code, pictures that are not there.
 *
 * @param body - the article's tree
 * @param file - its path
 * @param publicFiles - paths below `public/`, with `/` at the start
 */
export function checkMarkdown(body: Root, file: string, publicFiles: ReadonlySet<string>): readonly VFileMessage[] {
	const messages: VFileMessage[] = [];
	const visit = (node: Node): void => {
		const message = checkNode(node, file, publicFiles);
		if (message) messages.push(message);
		if ('children' in node) for (const child of node.children as Node[]) visit(child);
	};
	visit(body);
	return messages;
}

function checkNode(node: Node, file: string, publicFiles: ReadonlySet<string>): VFileMessage | undefined {
	const place = placeOfNode(node, file);
	const unsupported = (what: string, advice: string): VFileMessage => createMessage('unsupported-markdown', place, what, advice);
	if (node.type === 'html') return unsupported('Raw HTML in the text', 'Write Markdown instead, or put the characters in `code`.');
	if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
		return unsupported('A footnote in the text', 'Put the note in the text, in parentheses or as a sentence.');
	}
	if (node.type === 'heading' && (node as Node & { depth: number }).depth === 1) {
		return unsupported('A first-level heading in the text', 'The title stands in the frontmatter; begin sections with `## `.');
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
	if (parseEntityLink(url) || isSafe(url)) return undefined;
	const advice = 'Use https:, mailto:, tel:, a path, `#section`, or person:, place:, organization:, event: and an id.';
	return createMessage('unsafe-link', place, `Link to \`${url}\``, advice);
}

function checkPicture(url: string, place: ReturnType<typeof placeOfNode>, publicFiles: ReadonlySet<string>): VFileMessage | undefined {
	if (!url.startsWith('/') || url.startsWith('//')) {
		const advice =
			'Put the file into `public/` and write its path from there, as in `/pictures/forum.jpg`: pages load nothing from other sites.';
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

function isSafe(url: string): boolean {
	return SAFE_URL.test(url) && (!SCHEME.test(url) || /^(?:https?|mailto|tel):/i.test(url));
}

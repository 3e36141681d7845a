import { fromHtml } from 'hast-util-from-html';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';

/** A document of a book, before it is written. */
export interface BookDocument {
	readonly title: string;
	/** BCP 47 tag. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** HTML of the body. */
	readonly body: string;
}

/**
 * Write a document of a book as XHTML (EPUB 3.3, content documents).
 *
 * @returns XML with the namespaces of XHTML and EPUB
 */
export function writeXhtml({ title, language, direction, body }: BookDocument): string {
	const html = `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><title>${escapeHtml(title)}</title><link rel="stylesheet" href="book.css"></head><body><main>${body}</main></body></html>`;
	const tree = toXast(fromHtml(html), { space: 'html' });
	const [root] = tree.type === 'root' ? tree.children.filter((child) => child.type === 'element') : [];
	if (root?.type !== 'element') throw new Error('A document without a root');
	root.attributes = { ...root.attributes, 'xmlns:epub': 'http://www.idpf.org/2007/ops', 'xml:lang': language };
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(root, { closeEmptyElements: true })}\n`;
}

/** Write a text as HTML. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import type { Definition, Root, RootContent } from 'mdast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const TO_HAST = unified().use(remarkRehype).freeze();
const TO_HTML = rehype()
	.data('settings', { fragment: true, characterReferences: { useNamedReferences: false } })
	.freeze();

/**
 * Write mdast nodes as HTML. Raw HTML in them is left out (content with raw HTML never gets this far: the rule
 * `unsupported-markdown` stops it).
 *
 * @param nodes - flow or phrasing content
 * @param definitions - the article's link definitions, for `[text][label]`
 */
export function toHtml(nodes: readonly RootContent[], definitions: readonly Definition[] = []): string {
	const root: Root = { type: 'root', children: [...nodes, ...definitions] };
	return TO_HTML.stringify(TO_HAST.runSync(root)).trim();
}

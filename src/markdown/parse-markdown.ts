import type { Root, Yaml } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const PROCESSOR = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

/** A Markdown file as a tree, its frontmatter apart. Positions count from the first line of the file. */
export interface ParsedMarkdown {
	readonly yaml: Yaml | undefined;
	/** The tree without the frontmatter. */
	readonly body: Root;
	/** The text that the positions count in: composed signs, line feeds. */
	readonly text: string;
}

/**
 * Parse a whole Markdown file (CommonMark with GitHub's tables and strikethrough, YAML frontmatter).
 *
 * @param source - the file's text; it is brought into Unicode normalization form C, so that a name matches however
 * its accents were typed, and line ends become line feeds, so that a name matches across them on every system
 */
export function parseMarkdown(source: string): ParsedMarkdown {
	const text = source.normalize('NFC').replaceAll(/\r\n?/g, '\n');
	const root = PROCESSOR.parse(text);
	const [first, ...rest] = root.children;
	if (first?.type !== 'yaml') return { yaml: undefined, body: root, text };
	return { yaml: first, body: { ...root, children: rest }, text };
}

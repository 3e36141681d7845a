import type { SourceFile } from '../../src/documents/types.ts';

/** Make the file of an article: `lists` is YAML that follows the keys that every article has. */
export function makeArticle(lists: string, text = 'Some text.', slug = 'forum'): SourceFile {
	const meta = 'title: A forum\ndescription: What it was.\nlanguage: en\ndate: 2023-10-16';
	return { path: `content/articles/${slug}.md`, value: `---\n${meta}\n${lists.trim()}\n---\n${text}\n` };
}

/** Make the YAML of one entry that is a whole record, to stand below `people:` and the like. */
export function makeEntry(id: string, name: string, ...more: readonly string[]): string {
	return [`  - id: ${id}`, `name: ${name}`, 'description: One line.', ...more].join('\n    ');
}

/** Make the file of a shared record. */
export function makeRecord(collection: string, id: string, name: string, more = '', background = ''): SourceFile {
	return { path: `content/${collection}/${id}.md`, value: `---\nname: ${name}\ndescription: One line.\n${more}\n---\n${background}\n` };
}

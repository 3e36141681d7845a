import type { Definition, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { checkMarkdown } from '../markdown/check-markdown.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { divideSections } from '../markdown/sections.ts';
import { suggest } from '../text/suggest.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { readDeclaration, readRecord } from './read-record.ts';
import { ARTICLE_SCHEMA } from './schema.ts';
import { type ArticleDocument, type ArticleSlug, COLLECTIONS, ENTITY_KINDS, type EntityDocument, type SourceFile } from './types.ts';
import { validate } from './validate.ts';

/** What became of a file: a document, or nothing but the reasons why not. */
export interface ParsedDocument {
	readonly document: ArticleDocument | EntityDocument | undefined;
	readonly messages: readonly VFileMessage[];
}

/**
 * Read one file of `content/`. Its folder says what it is: `articles` or a kind of entity.
 *
 * @param file - path and text
 * @param publicFiles - paths below `public/`, with `/` at the start
 */
export function parseDocument(file: SourceFile, publicFiles: ReadonlySet<string>): ParsedDocument {
	const [, folder = '', ...rest] = file.path.split('/');
	const name = (rest.at(-1) ?? '').replace(/\.md$/, '');
	const start = { file: file.path, line: 1, column: 1 };
	const kind = ENTITY_KINDS.find((candidate) => COLLECTIONS[candidate] === folder);
	if ((folder !== 'articles' && !kind) || rest.length !== 1) {
		const folders = ['articles', ...Object.values(COLLECTIONS)];
		const meant = suggest(folder, folders);
		const advice = `Move it ${meant ? `to \`content/${meant}/\`` : `into one of content/${folders.join('/, content/')}/`}, without folders of its own.`;
		return { document: undefined, messages: [createMessage('unknown-folder', start, 'This folder of `content/` means nothing', advice)] };
	}
	const { yaml, body } = parseMarkdown(file.value);
	if (!yaml) {
		const advice = 'Begin the file with a line `---`, the frontmatter, and another line `---`.';
		return { document: undefined, messages: [createMessage('missing-frontmatter', start, 'The file has no frontmatter', advice)] };
	}
	const read = readFrontmatter(yaml, file.path);
	const messages = [...read.messages, ...checkMarkdown(body, file.path, publicFiles)];
	if (!read.frontmatter) return { document: undefined, messages };
	const document = kind
		? readEntity(kind, name, body, read.frontmatter, messages)
		: readArticle(name as ArticleSlug, file.path, body, read.frontmatter, messages);
	return { document, messages };
}

function readArticle(
	slug: ArticleSlug,
	file: string,
	body: Root,
	frontmatter: Frontmatter,
	messages: VFileMessage[],
): ArticleDocument | undefined {
	const data = validate(ARTICLE_SCHEMA, frontmatter.data ?? {}, [], frontmatter, messages);
	// The lists are read even when the rest is wrong, so that one run reports everything.
	const lists = (frontmatter.data ?? {}) as Record<string, unknown>;
	const declarations = ENTITY_KINDS.flatMap((kind) => {
		const entries = lists[COLLECTIONS[kind]];
		if (!Array.isArray(entries)) return [];
		return entries.map((entry, index) => readDeclaration(kind, entry, [COLLECTIONS[kind], index], frontmatter, messages));
	});
	const sections = divideSections(body.children);
	if (!sections.some((section) => section.blocks.length > 0)) {
		const advice = 'Write the text below the frontmatter.';
		messages.push(createMessage('empty-article', { file, line: 1, column: 1 }, 'The article has no text', advice));
	}
	if (!data) return undefined;
	const known = declarations.filter((declaration) => declaration !== undefined);
	const { people, places, organizations, events, ...meta } = data;
	return { kind: 'article', ...meta, slug, file, declarations: known, sections, definitions: definitionsOf(body) } as ArticleDocument;
}

function readEntity(
	kind: (typeof ENTITY_KINDS)[number],
	name: string,
	body: Root,
	frontmatter: Frontmatter,
	messages: VFileMessage[],
): EntityDocument | undefined {
	const background = { sections: divideSections(body.children), definitions: definitionsOf(body) };
	const data = { ...(frontmatter.data as object | null), id: (frontmatter.data as { id?: unknown } | null)?.id ?? name };
	const record = readRecord(kind, data, [], frontmatter, messages, background);
	if (record && record.id !== name) {
		const advice = `Call the file \`${record.id}.md\`, or leave the id out: the file's name is the id.`;
		messages.push(createMessage('wrong-value', frontmatter.placeOf(['id']), `The id \`${record.id}\` is not the file's name`, advice));
	}
	return record && { kind: 'entity', record, placeOf: (path) => frontmatter.placeOf(path) };
}

function definitionsOf(body: Root): readonly Definition[] {
	return body.children.filter((node) => node.type === 'definition');
}

import type { Definition, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { checkBrackets } from '../markdown/check-brackets.ts';
import { checkMarkdown } from '../markdown/check-markdown.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { divideSections } from '../markdown/sections.ts';
import { refusePins } from '../permanent-ids/check-pins.ts';
import type { Lock } from '../permanent-ids/types.ts';
import { suggest } from '../text/suggest.ts';
import { ID_PATTERN, toId } from '../text/to-id.ts';
import { checkSigns } from './check-signs.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { readArticle } from './read-article.ts';
import { readRecord } from './read-record.ts';
import { IGNORES_SCHEMA } from './schema.ts';
import {
	type ArticleDocument,
	COLLECTIONS,
	ENTITY_KINDS,
	type EntityDocument,
	type EntityId,
	type EntityKind,
	type SourceFile,
	type UnreadEntity,
} from './types.ts';
import { describeUnread } from './unread-entries.ts';
import { validate } from './validate.ts';

/** What became of a file: a document, or nothing but the reasons why not. */
export interface ParsedDocument {
	/** With an error among the messages, a document that serves to find more errors, and nothing else. */
	readonly document: ArticleDocument | EntityDocument | undefined;
	readonly messages: readonly VFileMessage[];
	/** What the file defines or lists, but wrongly: nobody need be told that it is unknown or unused. */
	readonly unread: readonly UnreadEntity[];
}

/**
 * Read one file of `content/`. Its folder says what it is: `articles` or a kind of entity.
 *
 * @param file - path and text
 * @param publicFiles - paths of the files below `public/`, with `/` at the start
 * @param locks - the locks of the articles, by the names of their files
 */
export function parseDocument(
	file: SourceFile,
	publicFiles: ReadonlySet<string>,
	locks: ReadonlyMap<string, Lock> = new Map(),
): ParsedDocument {
	const [, folder = '', ...rest] = file.path.split('/');
	const name = (rest.at(-1) ?? '').replace(/\.md$/, '').normalize('NFC');
	const kind = ENTITY_KINDS.find((candidate) => COLLECTIONS[candidate] === folder);
	if ((folder !== 'articles' && !kind) || rest.length !== 1)
		return { document: undefined, messages: [unknownFolder(file.path, folder)], unread: [] };
	const misnamed = checkName(file.path, name);
	const id = misnamed.length === 0 ? name : toId(name).replace(/^(?:index)?$/, 'unnamed');
	const unread = kind ? [{ kind, id: id as EntityId }] : [];
	const unreadable = checkSigns(file);
	if (unreadable.length > 0) return { document: undefined, messages: unreadable, unread };
	const { yaml, body, text } = parseMarkdown(file.value);
	if (!yaml) return { document: undefined, messages: [...misnamed, missingFrontmatter(file)], unread };
	const read = readFrontmatter(yaml, file.path);
	const messages = [...misnamed, ...read.messages, ...checkMarkdown(body, file.path, publicFiles), ...checkBrackets(body, text, file.path)];
	if (!read.frontmatter) return { document: undefined, messages, unread };
	const locksOf = (slugs: readonly string[]): readonly Lock[] => slugs.flatMap((slug) => locks.get(slug) ?? []);
	if (!kind) return { messages, ...readArticle(id, file.path, body, read.frontmatter, locksOf, messages) };
	const document = readEntity(kind, id, body, read.frontmatter, messages);
	return { document, messages, unread: document ? [] : [describeUnread(kind, read.frontmatter.data, id)] };
}

function readEntity(
	kind: EntityKind,
	id: string,
	body: Root,
	frontmatter: Frontmatter,
	messages: VFileMessage[],
): EntityDocument | undefined {
	const definitions = body.children.filter((node): node is Definition => node.type === 'definition');
	const background = { sections: divideSections(body.children), definitions };
	messages.push(...refusePins(background.sections, frontmatter.placeOf([]).file));
	const data = frontmatter.data ?? {};
	const isMap = typeof data === 'object' && !Array.isArray(data);
	const { ignore: answers, ...rest } = data as { readonly ignore?: unknown };
	const ignore = isMap && answers !== undefined ? (validate(IGNORES_SCHEMA, answers, ['ignore'], frontmatter, messages) ?? []) : [];
	const record = readRecord(kind, isMap ? { id, ...rest } : data, [], frontmatter, messages, background);
	if (record && record.id !== id) {
		const advice = `Call the file \`${record.id}.md\`, or leave the id out: the file's name is the id.`;
		messages.push(createMessage('wrong-value', frontmatter.placeOf(['id']), `The id \`${record.id}\` is not the file's name`, advice));
	}
	return record && { kind: 'entity', record, ignore: ignore as EntityDocument['ignore'], placeOf: (path) => frontmatter.placeOf(path) };
}

function unknownFolder(path: string, folder: string): VFileMessage {
	const folders = ['articles', ...Object.values(COLLECTIONS)];
	const meant = folders.includes(folder) ? folder : suggest(folder, folders);
	const target = meant ? `to \`content/${meant}/\`` : `into one of content/${folders.join('/, content/')}/`;
	return createMessage(
		'unknown-folder',
		startOf(path),
		'This folder of `content/` means nothing',
		`Move the file ${target}, without folders of its own.`,
	);
}

function missingFrontmatter({ path, value }: SourceFile): VFileMessage {
	const long = endsLong(value);
	if (long !== undefined) {
		const mends = [{ kind: 'text' as const, line: long.line, column: 1, from: long.hyphens, to: '---' }];
		const reason = 'This line is to end the frontmatter, but has more than three hyphens';
		return createMessage('missing-frontmatter', { file: path, line: long.line, column: 1 }, reason, 'Write `---`.', { mends });
	}
	const before = /^\s+(?=---[ \t]*\r?$)/m.exec(value);
	const [reason, advice] = /^---\s*$/m.test(value.split('\n', 1)[0] ?? '')
		? ['The frontmatter has no end', 'Write a line `---` below it.']
		: /^\s+---\s*$/m.test(value.slice(0, value.indexOf('---') + 4))
			? ['Something stands before the frontmatter', 'Let `---` be the first line of the file, without spaces.']
			: ['The file has no frontmatter', 'Begin the file with a line `---`, the frontmatter, and another line `---`.'];
	const mends = before?.index === 0 ? [{ kind: 'text' as const, line: 1, column: 1, from: before[0], to: '' }] : [];
	return createMessage('missing-frontmatter', startOf(path), reason, advice, { mends });
}

/** A line of too many hyphens at the end of frontmatter that begins well. */
function endsLong(value: string): { readonly line: number; readonly hyphens: string } | undefined {
	const lines = value.split(/\r?\n/);
	const at = lines.findIndex((line, index) => index > 0 && /^-{4,}\s*$/.test(line));
	return lines[0]?.trimEnd() === '---' && at > 0 ? { line: at + 1, hyphens: lines[at]?.trimEnd() ?? '' } : undefined;
}

function checkName(path: string, name: string): readonly VFileMessage[] {
	if (ID_PATTERN.test(name) && name !== 'index') return [];
	const advice = `Use lower-case letters, digits and single hyphens${toId(name) === name ? ', but not `index`' : `: \`${toId(name)}.md\``}; the name becomes the page's address.`;
	return [createMessage('wrong-value', startOf(path), `The file's name \`${name}.md\` cannot be an id`, advice)];
}

function startOf(file: string): { file: string; line: number; column: number } {
	return { file, line: 1, column: 1 };
}

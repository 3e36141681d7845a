import type { Definition, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { parseEdtf } from '../dates/parse-edtf.ts';
import type { EdtfDate } from '../dates/types.ts';
import { createMessage } from '../diagnostics/message.ts';
import { divideSections } from '../markdown/sections.ts';
import { checkPins } from '../permanent-ids/check-pins.ts';
import { listItems } from '../permanent-ids/list-items.ts';
import { mergeLocks } from '../permanent-ids/merge-locks.ts';
import { placeSections } from '../permanent-ids/place-sections.ts';
import type { Lock } from '../permanent-ids/types.ts';
import type { Frontmatter } from './frontmatter.ts';
import { readDeclaration } from './read-record.ts';
import { ARTICLE_SCHEMA } from './schema.ts';
import { type ArticleDocument, COLLECTIONS, type Declaration, ENTITY_KINDS, type UnreadEntity } from './types.ts';
import { describeUnread, findUnreadLists } from './unread-entries.ts';
import { validate } from './validate.ts';

/** An article, and what it lists but wrongly. */
export interface ReadArticle {
	readonly document: ArticleDocument;
	readonly unread: readonly UnreadEntity[];
}

/**
 * Read an article. Where its own keys are wrong, others stand in for them, so that one run also finds what is wrong
 * with its lists and its text; the messages see to it that no page shows them.
 *
 * @param slug - its file's name
 * @param file - its path
 * @param body - its text
 * @param frontmatter - its frontmatter
 * @param locksOf - finds the locks that an article has under its name and those that it had before
 * @param messages - gets a message for each thing that is wrong
 */
export function readArticle(
	slug: string,
	file: string,
	body: Root,
	frontmatter: Frontmatter,
	locksOf: (slugs: readonly string[]) => readonly Lock[],
	messages: VFileMessage[],
): ReadArticle {
	const data = validate(ARTICLE_SCHEMA, frontmatter.data ?? {}, [], frontmatter, messages) ?? {
		...STAND_IN,
		...rightKeys(frontmatter.data),
	};
	const { people, places, organizations, events, ...meta } = data;
	const { declarations, unread } = readLists(frontmatter, messages);
	const sections = divideSections(body.children);
	messages.push(...checkPins(sections, file));
	if (!sections.some((section) => section.blocks.length > 0)) {
		const advice = 'Write the text below the frontmatter.';
		messages.push(createMessage('empty-article', { file, line: 1, column: 1 }, 'The article has no text', advice));
	}
	const definitions = body.children.filter((node): node is Definition => node.type === 'definition');
	const text = placeSections(sections, mergeLocks(locksOf([slug, ...meta.formerIds]), listItems(sections)));
	const placeOf = frontmatter.placeOf;
	return {
		document: { kind: 'article', ...meta, slug, file, placeOf, declarations, ...text, definitions } as unknown as ArticleDocument,
		unread,
	};
}

const STAND_IN: z.infer<typeof ARTICLE_SCHEMA> = {
	...{ title: '', description: '', language: 'en', date: parseEdtf('XXXX') as EdtfDate },
	...{ author: [], formerIds: [], people: [], places: [], organizations: [], events: [], ignore: [] },
};

/** The keys that are right beside others that are wrong. */
function rightKeys(data: unknown): Partial<typeof STAND_IN> {
	if (typeof data !== 'object' || data === null) return {};
	const entries = Object.entries(ARTICLE_SCHEMA.shape).flatMap(([key, schema]) => {
		const { data: value, success } = schema.safeParse((data as Readonly<Record<string, unknown>>)[key]);
		return success ? [[key, value] as const] : [];
	});
	return Object.fromEntries(entries);
}

function readLists(
	frontmatter: Frontmatter,
	messages: VFileMessage[],
): { declarations: readonly Declaration[]; unread: readonly UnreadEntity[] } {
	const declarations: Declaration[] = [];
	const data = (frontmatter.data ?? {}) as Readonly<Record<string, unknown>>;
	const unread: UnreadEntity[] = [...findUnreadLists(data, Object.keys(ARTICLE_SCHEMA.shape))];
	for (const kind of ENTITY_KINDS) {
		const entries = data[COLLECTIONS[kind]];
		if (!Array.isArray(entries)) continue;
		for (const [index, entry] of (entries as readonly unknown[]).entries()) {
			const declaration = readDeclaration(kind, entry, [COLLECTIONS[kind], index], frontmatter, messages);
			if (declaration) declarations.push(declaration);
			else unread.push(describeUnread(kind, entry));
		}
	}
	return { declarations, unread };
}

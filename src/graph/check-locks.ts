import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { isUntouched } from '../documents/is-untouched.ts';
import type { ArticleDocument } from '../documents/types.ts';
import { lockPath } from '../permanent-ids/collect-locks.ts';
import { listItems } from '../permanent-ids/list-items.ts';
import { remembers } from '../permanent-ids/merge-locks.ts';
import { type Change, EMPTY_LOCK, type Lock } from '../permanent-ids/types.ts';

const COMMAND = 'Run `npm run permalinks`';

/** What is not known when locks are looked at. */
export interface LockDoubts {
	/** Whether a file could not be read at all: it may say that it had another name. */
	readonly isLost?: boolean;
	/** The names of articles whose locks cannot be read. */
	readonly broken?: ReadonlySet<string>;
}

/**
 * Report articles whose permanent addresses are not locked as they stand, and locks without their article.
 *
 * @param articles - all that could be read
 * @param slugs - the names of all article files, read or not
 * @param locks - by the name of the article
 */
export function checkLocks(
	articles: readonly ArticleDocument[],
	slugs: ReadonlySet<string>,
	locks: ReadonlyMap<string, Lock>,
	{ isLost = false, broken = new Set() }: LockDoubts = {},
): readonly VFileMessage[] {
	const former = new Set<string>(articles.flatMap(({ formerIds }) => formerIds));
	const alone = [...locks.keys()].filter((slug) => !slugs.has(slug) && !former.has(slug));
	const behind = articles.flatMap((article) => {
		// What a lock that cannot be read holds is not known.
		if ([article.slug, ...article.formerIds].some((slug) => broken.has(slug))) return [];
		const reason = reasonOf(article, locks);
		const { file, slug } = article;
		const renamed = locks.has(slug) ? undefined : findRenamed(article, locks, alone);
		const advice =
			renamed === undefined
				? `${COMMAND}, and commit \`${lockPath(slug)}\` with the article.`
				: `Is this \`${renamed}.md\` under a new name? Then write \`formerIds: [${renamed}]\` into its frontmatter first.`;
		return reason === undefined ? [] : [createMessage('lock-behind', { file, line: 1, column: 1 }, reason, advice)];
	});
	return [...behind, ...(isLost ? [] : alone.map((slug) => withoutArticle(slug)))];
}

/**
 * Find the lock without an article that remembers an article's text: the file was renamed.
 *
 * @param alone - the names of the locks without an article
 */
export function findRenamed({ sections }: ArticleDocument, locks: ReadonlyMap<string, Lock>, alone: readonly string[]): string | undefined {
	const items = listItems(sections);
	return alone.find((slug) => remembers(locks.get(slug) ?? EMPTY_LOCK, items));
}

function reasonOf(article: ArticleDocument, locks: ReadonlyMap<string, Lock>): string | undefined {
	const { slug, unlocked, formerIds } = article;
	if (!locks.has(slug)) return isUntouched(article) ? undefined : 'The permanent addresses of this text are not locked yet';
	if (unlocked.length > 0) return `The permanent addresses are behind the text: ${countChanges(unlocked)}`;
	const old = formerIds.find((id) => locks.has(id));
	return old && `There is still a lock under the former name \`${old}\``;
}

function withoutArticle(slug: string): VFileMessage {
	const place = { file: lockPath(slug), line: 1, column: 1 };
	const advice = `If the article has a new name, write \`formerIds: [${slug}]\` into its frontmatter and run \`npm run permalinks\`; if it was deleted, delete this file: its addresses then lead nowhere.`;
	return createMessage('lock-without-article', place, `There is no article \`${slug}.md\` beside this lock`, advice);
}

function countChanges(changes: readonly Change[]): string {
	return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, list]) => `${String(list.length)} ${kind}`).join(', ');
}

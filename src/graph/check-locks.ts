import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { ArticleDocument } from '../documents/types.ts';
import { lockPath } from '../permanent-ids/collect-locks.ts';
import type { Change, Lock } from '../permanent-ids/types.ts';

const COMMAND = 'Run `npm run permalinks`';

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
): readonly VFileMessage[] {
	const behind = articles.flatMap(({ file, slug, unlocked }) => {
		const reason = locks.has(slug)
			? unlocked.length > 0 && `The permanent addresses are behind the text: ${countChanges(unlocked)}`
			: 'The permanent addresses of this text are not locked yet';
		const advice = `${COMMAND}, and commit \`${lockPath(slug)}\` with the article.`;
		return reason === false ? [] : [createMessage('lock-behind', { file, line: 1, column: 1 }, reason, advice)];
	});
	const former = new Set<string>(articles.flatMap(({ formerIds }) => formerIds));
	const alone = [...locks.keys()].filter((slug) => !slugs.has(slug) && !former.has(slug));
	return [...behind, ...alone.map((slug) => withoutArticle(slug))];
}

function withoutArticle(slug: string): VFileMessage {
	const place = { file: lockPath(slug), line: 1, column: 1 };
	const advice = `If the article has a new name, write \`formerIds: [${slug}]\` into its frontmatter and run \`npm run permalinks\`; if it was deleted, delete this file: its addresses then lead nowhere.`;
	return createMessage('lock-without-article', place, `There is no article \`${slug}.md\` beside this lock`, advice);
}

function countChanges(changes: readonly Change[]): string {
	return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, list]) => `${String(list.length)} ${kind}`).join(', ');
}

import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build-site.ts';
import { lockPath } from '../../src/permanent-ids/collect-locks.ts';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { makeArticle } from '../support/make-article.ts';
import { lockRevisions } from '../support/make-lock.ts';
import { REAL_OPTIONS } from '../support/real-content.ts';

const lock = (slug: string, text: string) => ({ path: lockPath(slug), value: formatLock(lockRevisions(text).lock, `${slug}.md`) });

describe('checkLocks', () => {
	it.each([
		['an article with its lock', [makeArticle('', 'One.'), lock('forum', 'One.')], []],
		[
			'an article without',
			[makeArticle('', 'One.')],
			['content/articles/forum.md lock-behind The permanent addresses of this text are not locked yet'],
		],
		[
			'a lock that is behind',
			[makeArticle('', 'One.\n\nTwo.'), lock('forum', 'One.')],
			['content/articles/forum.md lock-behind The permanent addresses are behind the text: 1 new'],
		],
		[
			'a lock without its article',
			[makeArticle('', 'One.'), lock('forum', 'One.'), lock('old', 'One.')],
			['content/articles/old.permalinks.yaml lock-without-article There is no article `old.md` beside this lock'],
		],
		[
			'an article with a new name',
			[makeArticle('formerIds: [old]', 'One.'), lock('old', 'One.')],
			['content/articles/forum.md lock-behind The permanent addresses of this text are not locked yet'],
		],
		[
			'a lock that cannot be read',
			[makeArticle('', 'One.'), { path: lockPath('forum'), value: '<' }],
			['content/articles/forum.permalinks.yaml broken-lock The lock has no `version`, `live` and `retired`'],
		],
	])('tells of %s', (_, files, expected) => {
		const { messages } = buildSite(files, REAL_OPTIONS);
		expect(messages.map(({ file, ruleId, reason }) => `${file ?? ''} ${ruleId ?? ''} ${reason}`)).toEqual(expected);
	});

	it('asks whether an article without a lock is one that has lost its name', () => {
		const [locked] = buildSite([makeArticle('', 'One.', 'new-name'), lock('old', 'One.')], REAL_OPTIONS).messages;
		expect(locked?.note).toBe('Is this `old.md` under a new name? Then write `formerIds: [old]` into its frontmatter first.');
	});

	it('tells of a lock that was left under a former name', () => {
		const files = [makeArticle('formerIds: [old]', 'One.'), lock('forum', 'One.'), lock('old', 'One.')];
		expect(buildSite(files, REAL_OPTIONS).messages.map(({ reason }) => reason)).toEqual([
			'There is still a lock under the former name `old`',
		]);
	});
});

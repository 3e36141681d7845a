import { describe, expect, it } from 'vitest';
import { buildMovedPages } from '../../src/page-models/moved-page.ts';
import { lockPath } from '../../src/permanent-ids/collect-locks.ts';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';
import { lockRevisions } from '../support/make-lock.ts';
import { makeSite } from '../support/make-site.ts';

const ANA = 'Ana Lima met Bo in the old town and told him about the bridge.';

describe('buildMovedPages', () => {
	it('leaves a page at each address that something had before', () => {
		const revisions = [`One.\n\n## Then\n\n${ANA}\n\n## Gone\n`, `One.\n\n## Now {#now}\n\n${ANA}`];
		const lock = { path: lockPath('old'), value: formatLock(lockRevisions(...revisions).lock, 'old.md') };
		const lists = `formerIds: [old]\npeople:\n${makeEntry('ana', 'Ana Lima', 'formerIds: [lima]')}`;
		const moved = buildMovedPages(makeSite([makeArticle(lists, revisions[1]), lock]));
		expect(moved.map(({ frame, target }) => `${frame.path} → ${target.href}`)).toEqual([
			'articles/old.html → forum.html',
			'articles/old/opening.html → ../forum/opening.html',
			'articles/old/now.html → ../forum/now.html',
			'articles/old/then.html → ../forum/now.html',
			'articles/old/gone.html → ../forum.html#gone',
			'articles/forum/then.html → now.html',
			'articles/forum/gone.html → ../forum.html#gone',
			'people/lima.html → ana.html',
		]);
		expect(moved.every(({ frame }) => frame.forwards && !frame.card)).toBe(true);
	});

	it('leads from the page of a section to the sub-heading that it became', () => {
		const revisions = [`One.\n\n## Then\n\n${ANA}`, `One.\n\n### Then\n\n${ANA}`];
		const lock = { path: lockPath('forum'), value: formatLock(lockRevisions(...revisions).lock, 'forum.md') };
		const moved = buildMovedPages(makeSite([makeArticle('', revisions[1]), lock]));
		expect(moved.map(({ frame, target }) => `${frame.path} → ${target.href}`)).toEqual(['articles/forum/then.html → ../forum.html#then']);
		expect(moved[0]?.places.map(({ id }) => id.replace(/p-.*/, 'p'))).toEqual(['opening', 'p', 'then', 'p']);
	});

	it('has an anchor for each fragment that an old link may have', () => {
		const [article] = buildMovedPages(makeSite([makeArticle('formerIds: [old]', 'One.\n\n## Two\n\nThree.')]));
		expect(article?.places.map(({ id, label, href }) => [/^p-/.test(id) ? 'p' : id, label, href.replace(/p-.*/, 'p')])).toEqual([
			['opening', 'Opening', 'forum.html#opening'],
			['p', 'One.', 'forum.html#p'],
			['two', 'Two', 'forum.html#two'],
			['p', 'Three.', 'forum.html#p'],
		]);
	});

	it('is of no use where nothing moved', () => {
		expect(buildMovedPages(makeSite())).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/page-models/article-page.ts';
import { lockPath } from '../../src/permanent-ids/collect-locks.ts';
import { formatLock } from '../../src/permanent-ids/format-lock.ts';
import { makeArticle } from '../support/make-article.ts';
import { lockRevisions } from '../support/make-lock.ts';
import { articleIn, makeSite } from '../support/make-site.ts';

const REVISIONS = ['One.\n\nTwo.\n\n## Old\n\nThree.\n\n### Part\n\nFour.', 'One.\n\nNew.\n\nThree.\n\nFour.'];

describe('buildGoneNotes', () => {
	it('says what became of passages, sections and sub-headings, and when, where they stood', () => {
		const lock = { path: lockPath('forum'), value: formatLock(lockRevisions(...REVISIONS).lock, 'forum.md') };
		const site = makeSite([makeArticle('', REVISIONS[1]), lock]);
		const [section] = buildArticlePage(site, articleIn(site)).sections;
		expect(section?.blocks.map(({ html, gone }) => [html.replaceAll(/<[^>]*>/g, ''), ...gone.map(({ text }) => text)])).toEqual([
			['One.'],
			[
				'New.',
				'The passage that stood here was rewritten on 2 January 2026. What stands in its place follows.',
				'The part “Old” that stood here was removed on 2 January 2026.',
			],
			['Three.'],
			['Four.', 'The part “Part” that stood here was removed on 2 January 2026.'],
		]);
		expect(section?.gone).toEqual([]);
	});

	it('says less before the lock knows', () => {
		const lock = { path: lockPath('forum'), value: formatLock(lockRevisions('One.\n\nTwo.').lock, 'forum.md') };
		const site = makeSite([makeArticle('', 'One.'), lock]);
		const [section] = buildArticlePage(site, articleIn(site)).sections;
		expect(section?.gone.map(({ text }) => text)).toEqual(['The passage that stood here has been removed.']);
	});
});

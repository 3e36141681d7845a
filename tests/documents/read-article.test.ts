import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../src/documents/frontmatter.ts';
import { type ReadArticle, readArticle } from '../../src/documents/read-article.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';

function read(source: string): ReadArticle & { rules: readonly (string | undefined)[] } {
	const { yaml, body } = parseMarkdown(source);
	const { frontmatter } = yaml ? readFrontmatter(yaml, 'a.md') : {};
	if (!frontmatter) throw new Error('The frontmatter of the test does not parse');
	const messages: VFileMessage[] = [];
	return { ...readArticle('forum', 'a.md', body, frontmatter, () => [], messages), rules: messages.map(({ ruleId }) => ruleId) };
}

describe('readArticle', () => {
	it('reads an article with its lists, sections and definitions', () => {
		const { value } = makeArticle(
			`genre: News\npeople:\n${makeEntry('xi', 'Xi')}\nplaces: [china]`,
			'Xi.\n\n## Later\n\n[a][b]\n\n[b]: /c',
		);
		const { document, unread, rules } = read(value);
		expect(document).toMatchObject({ kind: 'article', slug: 'forum', file: 'a.md', title: 'A forum', genre: 'News', author: [] });
		expect(document.declarations.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['person:xi', 'place:china']);
		expect(document.sections.map(({ id }) => id)).toEqual(['opening', 'later']);
		expect(document.definitions).toHaveLength(1);
		expect([unread, rules]).toEqual([[], []]);
	});

	it('reads on when its own keys are wrong, so that one run finds everything', () => {
		const { document, rules } = read('---\ntitel: A\npeople: [xi]\n---\nXi.');
		expect(rules).toEqual(['missing-key', 'missing-key', 'missing-key', 'unknown-key']);
		expect(document.declarations).toHaveLength(1);
		expect(document.sections).toHaveLength(1);
	});

	it('remembers the entries that it could not read', () => {
		const { document, unread } = read(makeArticle('people: [xi, { id: li }, [a], Xi Jinping]').value);
		expect(document.declarations.map(({ id }) => id)).toEqual(['xi']);
		expect(unread.map(({ id }) => id)).toEqual(['li', '', 'Xi Jinping']);
	});

	it.each(['', '## One\n\n## Two', '[a]: /b'])('wants a text, not %j', (text) => {
		expect(read(makeArticle('', text).value).rules).toEqual(['empty-article']);
	});
});

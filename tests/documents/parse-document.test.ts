import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedDocument, parseDocument } from '../../src/documents/parse-document.ts';
import { makeArticle, makeRecord } from '../support/make-article.ts';

function parse(path: string, value: string): ParsedDocument {
	return parseDocument({ path, value }, new Set());
}

const ARTICLE = makeArticle('people: [xi]').value;
const RECORD = makeRecord('people', 'xi', 'Xi', '', 'Background.').value;

describe('parseDocument', () => {
	it('reads an article', () => {
		expect(parse('content/articles/forum.md', ARTICLE)).toMatchObject({
			document: { kind: 'article', slug: 'forum' },
			messages: [],
			unread: [],
		});
	});

	it.each([
		['people', 'person'],
		['places', 'place'],
		['organizations', 'organization'],
	])('reads a record in %s, with the name of its file for an id', (folder, kind) => {
		const { document, messages } = parse(`content/${folder}/xi.md`, RECORD);
		expect(document).toMatchObject({ kind: 'entity', record: { kind, id: 'xi', name: 'Xi', background: [{ title: undefined }] } });
		expect(messages).toEqual([]);
	});

	it.each([
		['content/people/xi.md', RECORD.replace('name:', 'id: li\nname:'), '2:5 wrong-value'],
		['content/people/Xi Jinping.md', RECORD, '1:1 wrong-value'],
		['content/people/index.md', RECORD, '1:1 wrong-value'],
		['content/articles/My Article.md', ARTICLE, '1:1 wrong-value'],
		['content/article/forum.md', ARTICLE, '1:1 unknown-folder'],
		['content/articles/2023/forum.md', ARTICLE, '1:1 unknown-folder'],
		['content/readme.md', ARTICLE, '1:1 unknown-folder'],
		['content/articles/forum.md', 'Text.', '1:1 missing-frontmatter'],
		['content/articles/forum.md', '', '1:1 missing-frontmatter'],
		['content/people/xi.md', '---\n- a\n---\n', '2:1 wrong-value'],
		['content/people/xi.md', '---\nXi Jinping\n---\n', '2:1 wrong-value'],
		['content/people/xi.md', '---\nname: *Xi*\n---\n', '2:7 yaml-syntax'],
	])('refuses %s', (path, value, expected) => {
		const { messages } = parse(path, value);
		expect(messages.map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${ruleId ?? ''}`)).toEqual([expected]);
	});

	it('remembers a record that it could not read', () => {
		expect(parse('content/people/xi.md', '---\nnam: Xi\n---\n')).toMatchObject({
			document: undefined,
			unread: [{ kind: 'person', id: 'xi' }],
		});
		expect(parse('content/people/xi.md', 'Xi.').unread).toEqual([{ kind: 'person', id: 'xi' }]);
	});

	it.each([
		['Windows line ends', (source: string) => source.replaceAll('\n', '\r\n')],
		['a byte order mark', (source: string) => `\u{FEFF}${source}`],
	])('finds the same places in a file with %s', (_, change) => {
		const source = '---\ntitel: A\npeople:\n  - { id: X }\n---\nText\n<b>\n';
		const places = (value: string): readonly unknown[] =>
			parse('content/articles/a.md', value).messages.map(({ line, column, ruleId }) => [line, column, ruleId]);
		expect(places(change(source))).toEqual(places(source));
	});

	it('composes the accents of a file name', () => {
		expect(parse('content/articles/e\u{0301}lyse\u{0301}e.md', ARTICLE).document).toMatchObject({ slug: 'élysée' });
	});

	it('is not hurt by any text', () => {
		const token = fc.constantFrom(
			'---\n',
			'title: ',
			'people: ',
			'events:\n',
			'  - ',
			'id: ',
			'x',
			'\n',
			'[',
			']',
			'{',
			'}',
			'"',
			'*',
			'<b>',
			'![a](/%)',
			'[a](b:c)',
			'[^1]',
			'| a |\n| - |\n',
			'> [!picture] ',
			'# ',
			'```',
			'\0',
			'\t',
			'\\',
			'中',
		);
		fc.assert(
			fc.property(fc.array(token, { maxLength: 40 }), fc.boolean(), (tokens, inFrontmatter) => {
				const value = `---\n${inFrontmatter ? tokens.join('') : 'title: A'}\n---\n${tokens.join('')}`;
				for (const folder of ['articles', 'people', 'events']) parse(`content/${folder}/a.md`, value);
			}),
			{ numRuns: 500 },
		);
	});
});

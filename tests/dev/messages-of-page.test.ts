import { describe, expect, it } from 'vitest';
import { messagesOfPage } from '../../src/dev/messages-of-page.ts';
import { createMessage } from '../../src/diagnostics/message.ts';
import { analyze } from '../support/analyze.ts';
import { makeArticle, makeEntry, makeRecord } from '../support/make-article.ts';

const FORUM = 'content/articles/forum.md';
const SHARED = 'content/people/lavrov.md';
const { graph } = analyze([
	makeArticle(`people:\n${makeEntry('xi', 'Xi')}\n${makeEntry('putin', 'Putin')}\n  - lavrov`),
	makeRecord('people', 'lavrov', 'Lavrov'),
]);
const messages = [
	[FORUM, 2],
	[FORUM, 8],
	[FORUM, 9],
	[FORUM, 11],
	[FORUM, 20],
	[SHARED, 2],
].map(([file, line]) => createMessage('placeholder', { file: String(file), line: Number(line), column: 1 }, 'A', 'B'));
const linesOf = (path: string): readonly string[] =>
	messagesOfPage(path, messages, graph).map(({ file, line }) => `${file === FORUM ? 'forum' : 'lavrov'} ${String(line)}`);

describe('messagesOfPage', () => {
	it.each([
		['/articles/forum.html', ['forum 2', 'forum 8', 'forum 9', 'forum 11', 'forum 20']],
		['/articles/forum/a-section.html', ['forum 2', 'forum 8', 'forum 9', 'forum 11', 'forum 20']],
		['/people/xi.html', ['forum 8', 'forum 9']],
		['/people/putin.html', ['forum 11']],
		['/people/lavrov.html', ['lavrov 2']],
	])('chooses for %s what it shows', (path, expected) => {
		expect(linesOf(path)).toEqual(expected);
	});

	it.each(['/', '/index.html', '/timeline.html', '/people/index.html', '/people/nobody.html'])('shows all on %s', (path) => {
		expect(linesOf(path)).toHaveLength(messages.length);
	});
});

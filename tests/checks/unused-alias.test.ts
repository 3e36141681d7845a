import { expect, it } from 'vitest';
import { checkFiles } from '../support/check-files.ts';
import { makeArticle, makeEntry } from '../support/make-article.ts';

it.each([
	['Jinping', 'or remove it'],
	['“Jinping”', 'write `Jinping`'],
	['‘Jinping’', 'write `Jinping`'],
])('says what to write for the alias %s that no text uses', async (alias, words) => {
	const messages = await checkFiles([makeArticle(`people:\n${makeEntry('xi', 'Xi', `aliases: [${alias}]`)}`, 'Xi.')]);
	expect(messages.find(({ ruleId }) => ruleId === 'unused-alias')?.note).toContain(words);
});

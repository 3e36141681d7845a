import { expect, it } from 'vitest';
import { mendsOf } from '../../src/diagnostics/mend.ts';
import { checkFiles } from '../support/check-files.ts';
import { makeArticle } from '../support/make-article.ts';

const find = async (paragraph: string) =>
	(await checkFiles([makeArticle('', `A.\n\n${paragraph}\n\nB.`)])).filter(({ ruleId }) => ruleId === 'no-heading');

it('adds the space that is missing', async () => {
	const [message] = await find('##The *money* question');
	expect(message?.note).toBe('Write `## The money question`.');
	expect(message && mendsOf(message)).toMatchObject([{ kind: 'text', line: 10, column: 1, from: '##T', to: '## T' }]);
});

it.each(['**The money question**', '__Why now__'])('asks whether %s is a heading, and mends nothing', async (paragraph) => {
	const [message] = await find(paragraph);
	expect(message?.note).toMatch(/^Write `## /);
	expect(message && mendsOf(message)).toEqual([]);
});

it.each(['#MeToo went on.', '\\##The cost', '**They won.**', '**Note** that', `**${'Long '.repeat(20)}**`, '**Who pays?**'])(
	'lets %s be',
	async (paragraph) => {
		expect(await find(paragraph)).toEqual([]);
	},
);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { makeArticle } from '../support/make-article.ts';
import { makeFolder } from '../support/make-folder.ts';

const PATH = 'content/articles/forum.md';
const check = (value: string): readonly string[] =>
	parseDocument({ path: PATH, value }, new Set()).messages.map(
		({ line, column, ruleId, reason }) => `${String(line)}:${String(column)} ${ruleId ?? ''} ${reason}`,
	);
const { value: GOOD } = makeArticle('', 'The café\tis open.');

/** Read a file from the disk, as it lies there. */
function read(bytes: Buffer): readonly string[] {
	const folder = makeFolder({ [PATH]: '' });
	writeFileSync(join(folder.root, PATH), bytes);
	const { files } = readContent(folder.root);
	folder.remove();
	return check(files[0]?.value ?? '');
}

describe('checkSigns', () => {
	it('takes UTF-8, with any line ends, tabs and a byte order mark', () => {
		for (const text of [GOOD, GOOD.replaceAll('\n', '\r\n'), `\uFEFF${GOOD}`]) expect(read(Buffer.from(text, 'utf8'))).toEqual([]);
	});

	it('says once, and nothing else, that a file is not UTF-8', () => {
		expect(read(Buffer.from(GOOD, 'latin1'))).toEqual([expect.stringMatching(/^8:8 unreadable-sign The file is not UTF-8/)]);
		expect(read(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'))).toEqual([expect.stringMatching(/^1:1 unreadable-sign .* UTF-16$/)]);
		expect(read(Buffer.from(GOOD, 'utf16le'))).toEqual([expect.stringMatching(/^1:2 unreadable-sign .* UTF-16$/)]);
	});

	it.each([
		['\0', 'U+0000'],
		['\u001B', 'U+001B'],
		['\f', 'U+000C'],
		['\u0085', 'U+0085'],
	])('refuses the control sign %j', (sign, code) => {
		expect(check(makeArticle('', `Text${sign}.\n\n${sign}`).value)).toEqual([
			`8:5 unreadable-sign A control sign (${code}) stands in the text`,
		]);
		expect(check(GOOD.replace('forum', `for${sign}um`))).toEqual([expect.stringContaining('2:13 unreadable-sign')]);
	});
});

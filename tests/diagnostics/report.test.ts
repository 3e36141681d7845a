import { describe, expect, it } from 'vitest';
import { createMessage } from '../../src/diagnostics/message.ts';
import { countMessages, formatReport } from '../../src/diagnostics/report.ts';

const messages = [
	createMessage('never-named', { file: 'b.md', line: 2, column: 1 }, 'The text never names `li`', 'Remove it.'),
	createMessage('wrong-value', { file: 'a.md', line: 10, column: 3 }, '`name` is empty', 'Write a name.'),
	createMessage('wrong-value', { file: 'a.md', line: 9, column: 3 }, '`aliases` is a text', 'Write a list.'),
];

describe('formatReport', () => {
	it('groups messages by file, each with its place', () => {
		expect(formatReport(messages)).toMatchInlineSnapshot(`
			"a.md
			  error   \`aliases\` is a text  [wrong-value]
			          a.md:9:3
			          Write a list.
			  error   \`name\` is empty  [wrong-value]
			          a.md:10:3
			          Write a name.

			b.md
			  warning The text never names \`li\`  [never-named]
			          b.md:2:1
			          Remove it.

			2 errors, 1 warning"
		`);
	});

	it('says nothing when there is nothing to say', () => {
		expect(formatReport([])).toBe('');
	});
});

it.each([
	[[], '0 errors, 0 warnings'],
	[messages.slice(0, 2), '1 error, 1 warning'],
	[messages, '2 errors, 1 warning'],
])('counts %#', (list, count) => {
	expect(countMessages(list)).toBe(count);
});

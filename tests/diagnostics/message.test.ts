import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMessage, isError, sortMessages } from '../../src/diagnostics/message.ts';

const place = { file: 'content/articles/forum.md', line: 3, column: 7 };

describe('createMessage', () => {
	it('makes a message of the unified ecosystem', () => {
		const message = createMessage('unknown-key', place, 'Unknown key `titel`', 'Did you mean `title`?');
		expect(message).toMatchObject({
			...place,
			...{ reason: 'Unknown key `titel`', note: 'Did you mean `title`?', ruleId: 'unknown-key', source: 'backgrounder' },
		});
	});

	it.each([
		['unknown-key', true],
		['never-named', false],
	] as const)('lets the rule %s decide whether the build stops: %s', (ruleId, stops) => {
		expect(isError(createMessage(ruleId, place, 'Something', 'Do something.'))).toBe(stops);
	});
});

describe('sortMessages', () => {
	const spot = fc.record({
		file: fc.constantFrom('a.md', 'b.md'),
		line: fc.integer({ min: 1, max: 12 }),
		column: fc.integer({ min: 1, max: 12 }),
	});
	const message = fc
		.tuple(fc.constantFrom('wrong-value', 'never-named'), spot, fc.constantFrom('One', 'Two'))
		.map(([ruleId, at, reason]) => createMessage(ruleId as 'wrong-value', at, reason, ''));

	it('orders by file, line, column, rule and reason, from whatever order', () => {
		fc.assert(
			fc.property(fc.array(message), (messages) => {
				const keys = (list: typeof messages): readonly string[] =>
					list.map(({ file, line, column, ruleId, reason }) =>
						[file, ...[line, column].map((at) => String(at).padStart(2, '0')), ruleId, reason].join(' '),
					);
				const sorted = keys([...sortMessages(messages)]);
				expect(sorted).toEqual(sorted.toSorted());
				expect(keys([...sortMessages(messages.toReversed())])).toEqual(sorted);
			}),
		);
	});
});

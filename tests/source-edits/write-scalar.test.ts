import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '../../src/source-edits/write-scalar.ts';

it('writes any text so that YAML reads it back, in each context', () => {
	const any = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'ab: #-[]{},\'"&*!|>%@`?\n\t~é中 0123.') }));
	fc.assert(
		fc.property(any, fc.boolean(), fc.constantFrom('single' as const, 'double' as const, undefined), (value, flow, marks) => {
			const text = writeScalar(value, { flow, marks });
			expect(text).not.toMatch(/[\r\n]/);
			expect(parse(flow ? `[${text}, b]` : `a: ${text} # c`)).toEqual(flow ? [value, 'b'] : { a: value });
		}),
		{ numRuns: 1000 },
	);
});

it.each([
	['Ana Lima', {}, 'Ana Lima'],
	['2023', {}, '"2023"'],
	['39.9', { number: true }, '39.9'],
	['a, b', {}, 'a, b'],
	['a, b', { flow: true }, '"a, b"'],
	['it’s', { marks: 'single' as const }, "'it’s'"],
])('writes %s with %j as %s', (value, context, text) => {
	expect(writeScalar(value, context)).toBe(text);
});

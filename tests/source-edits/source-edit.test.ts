import { expect, it } from 'vitest';
import { applyEdits, collides } from '../../src/source-edits/source-edit.ts';

it('applies edits in the order of their places', () => {
	const edits = [
		{ start: 4, end: 5, text: 'E' },
		{ start: 0, end: 1, text: 'A' },
		{ start: 2, end: 2, text: '+' },
	];
	expect(applyEdits('abcdef', edits)).toBe('Ab+cdEf');
});

it.each([
	[
		[
			{ start: 0, end: 2, text: '' },
			{ start: 1, end: 3, text: '' },
		],
	],
	[[{ start: 0, end: 9, text: '' }]],
	[[{ start: 2, end: 1, text: '' }]],
])('refuses edits that cannot be: %j', (edits) => {
	expect(() => applyEdits('abc', edits)).toThrow('overlap');
});

it('knows edits that touch', () => {
	const others = [{ start: 2, end: 4, text: '' }];
	expect([0, 2, 4, 5].map((start) => collides({ start, end: start + 1, text: '' }, others))).toEqual([false, true, true, false]);
});

import { expect, it } from 'vitest';
import { direction } from '../../src/text/direction.ts';

it.each([
	['en', 'ltr'],
	['zh-Hans', 'ltr'],
	['ar', 'rtl'],
	['he', 'rtl'],
	['fa-IR', 'rtl'],
	['az-Arab', 'rtl'],
] as const)('writes %s %s', (language, expected) => {
	expect(direction(language)).toBe(expected);
});

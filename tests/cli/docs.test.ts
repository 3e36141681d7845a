import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCS } from '../../src/cli/docs.ts';
import { RULES } from '../../src/diagnostics/rules.ts';

describe('docs', () => {
	it.each(Object.entries(DOCS))('%s is what the code says: else run `npm run docs`', (path, write) => {
		expect(readFileSync(path, 'utf8')).toBe(write());
	});

	it.each(Object.keys(RULES))('explain the rule %s', (name) => {
		const entry = readFileSync('docs/rules.md', 'utf8')
			.split(/^### /m)
			.find((text) => text.startsWith(`\`${name}\``));
		expect(entry).toMatch(/```[\s\S]+```/);
	});
});

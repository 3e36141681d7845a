import { expect, it } from 'vitest';
import { RULES } from '../../src/diagnostics/rules.ts';

it.each(Object.entries(RULES))('describes %s', (name, { severity, summary }) => {
	expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	expect(['error', 'due', 'warning']).toContain(severity);
	expect(summary).toMatch(/^[A-Z].*[.…]$/);
});

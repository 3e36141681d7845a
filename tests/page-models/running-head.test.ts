import { expect, it } from 'vitest';
import { runningHead } from '../../src/page-models/running-head.ts';

it.each([
	['en', 'A title', '@top-left{content:"A title"}@top-right{content:"2023"}'],
	['ar', 'عنوان', '@top-right{content:"عنوان"}@top-left{content:"2023"}'],
	['en', 'Say "</style>\\', '@top-left{content:"Say \\22 \\3c /style>\\5c "}@top-right{content:"2023"}'],
])('stands where lines of %s begin and end: %s', (language, title, css) => {
	expect(runningHead(title, '2023', language)).toMatch(
		new RegExp(`^@page\\{${css.replaceAll(/[\\/^$*+?.()|[\]{}]/g, '\\$&')}\\}@page:first`),
	);
});

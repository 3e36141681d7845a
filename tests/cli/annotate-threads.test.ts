import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotation/annotate.ts';
import type { TextToAnnotate } from '../../src/check-site.ts';
import { createAnnotator } from '../../src/cli/annotate-threads.ts';

const write = (count: number): readonly TextToAnnotate[] =>
	Array.from({ length: count }, (_, index) => ({
		passages: [{ kind: 'prose' as const, text: `Ana Lima number ${String(index)} left Paris in May ${String(1900 + (index % 100))}.` }],
		options: { language: 'en', date: '2024-01-01' },
	}));
const directly = (texts: readonly TextToAnnotate[]) => texts.map(({ passages, options }) => annotate(passages, options));

describe('createAnnotator', () => {
	it.each([
		['a few texts', 3, 0],
		['many', 130, 0],
		['many, all of them told ahead', 130, 130],
		['many, some of them told ahead', 130, 70],
	])('annotates %s in their order', async (_, count, told) => {
		const texts = write(count);
		const annotator = createAnnotator();
		for (const text of texts.slice(0, told)) annotator.ahead(text);
		// What was told ahead may be asked for in another order, or not at all.
		const asked = [...texts].reverse().slice(1);
		expect(await annotator.annotate(asked)).toEqual(directly(asked));
	});

	it('says what went wrong in a thread', async () => {
		const broken = write(60).map((text) => ({ ...text, passages: undefined }) as unknown as TextToAnnotate);
		await expect(createAnnotator().annotate(broken)).rejects.toThrow();
	});
});

import { describe, expect, it } from 'vitest';
import { articleType } from '../../src/linked-data/article-type.ts';

describe('articleType', () => {
	it.each(['News analysis', 'Analyse', 'Análisis', 'An\u0301alise — Ana\u0301lisis', 'Анализ', '新闻分析', 'تحليل'])(
		'takes %s for an analysis',
		(genre) => {
			expect(articleType(genre)).toBe('AnalysisNewsArticle');
		},
	);

	it.each([undefined, '', 'Explainer', 'Background', 'Chronik'])('takes %s for background', (genre) => {
		expect(articleType(genre)).toBe('BackgroundNewsArticle');
	});
});

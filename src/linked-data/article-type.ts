/** Words of a genre, in the languages whose dates the site speaks, by which news trade marks an analysis. */
const ANALYSIS = ['analys', 'análisis', 'анализ', 'аналитик', '分析', 'تحليل'] as const;

/**
 * Find schema.org's type for an article by its genre: an `AnalysisNewsArticle` when the genre says analysis, in
 * whichever language; all others, also those without a genre, are `BackgroundNewsArticle`s, since every article comes
 * with who, where and what came before.
 */
export function articleType(genre: string | undefined): 'AnalysisNewsArticle' | 'BackgroundNewsArticle' {
	const words = (genre ?? '').normalize('NFC').toLowerCase();
	return ANALYSIS.some((word) => words.includes(word)) ? 'AnalysisNewsArticle' : 'BackgroundNewsArticle';
}

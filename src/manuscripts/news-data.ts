/** What a page says of its article in JSON-LD (schema.org). */
export interface NewsData {
	readonly headline: string | undefined;
	readonly description: string | undefined;
	readonly date: string | undefined;
	readonly language: string | undefined;
	readonly publisher: string | undefined;
	readonly authors: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Find the article among the data of a page.
 *
 * @param scripts - the texts of its `application/ld+json` scripts; what is no JSON is passed over
 */
export function readNewsData(scripts: readonly string[]): NewsData {
	const nodes = scripts.flatMap((script) => flatten(parseJson(script)));
	const article = nodes.find((node) => /Article|NewsItem|BlogPosting|Reportage/.test([node['@type']].flat().map(String).join(' ')));
	const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
	const name = (value: unknown): string | undefined => text(value) ?? text((value as Json | null | undefined)?.name);
	return {
		headline: text(article?.headline),
		description: text(article?.description),
		date: text(article?.datePublished) ?? text(article?.dateCreated),
		language: text(article?.inLanguage),
		publisher: name(article?.publisher),
		authors: [article?.author].flat().flatMap((author) => name(author) ?? []),
	};
}

function parseJson(script: string): unknown {
	try {
		return JSON.parse(script);
	} catch {
		return undefined;
	}
}

function flatten(value: unknown): readonly Json[] {
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (typeof value !== 'object' || value === null) return [];
	const node = value as Json;
	return [node, ...flatten(node['@graph'])];
}

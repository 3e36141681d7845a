import { toString } from 'mdast-util-to-string';
import { parse } from 'yaml';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { splitNames } from './byline.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { leftOut } from './left-out.ts';
import { readDate } from './read-date.ts';
import { takeFront } from './take-front.ts';
import { BARE_MANUSCRIPT, type Manuscript } from './types.ts';

/** What other programs call the keys of frontmatter. */
const KEYS = {
	title: ['title', 'headline'],
	standfirst: ['description', 'summary', 'excerpt', 'standfirst', 'subtitle', 'dek', 'abstract'],
	date: ['date', 'published', 'pubDate', 'publishDate', 'datePublished', 'created'],
	author: ['author', 'authors', 'byline', 'by'],
	language: ['language', 'lang', 'locale'],
	publisher: ['publisher', 'source', 'publication'],
	url: ['url', 'canonical', 'link', 'canonicalUrl'],
} as const;

/** Read Markdown, with or without the frontmatter of another program. */
export function readMarkdown(source: string): Manuscript {
	const { yaml, body } = parseMarkdown(source.trimStart());
	const data = readData(yaml?.value ?? '');
	const find = (key: keyof typeof KEYS): string | undefined =>
		KEYS[key].map((name) => data.get(name)?.join(', ')).find((value) => value !== undefined && value.trim() !== '');
	const first = body.children.find(({ type }) => type === 'heading');
	const title = find('title') ?? (first?.type === 'heading' && first.depth === 1 ? toString(first).trim() : '');
	const cleaned = cleanBlocks(body.children, title);
	const { front, blocks } = takeFront(cleaned.blocks);
	const authors = splitNames(find('author') ?? '');
	const known: readonly string[] = Object.values(KEYS).flat();
	const language = find('language');
	const url = find('url');
	return {
		...BARE_MANUSCRIPT,
		...{ title, standfirst: find('standfirst'), publisher: find('publisher'), blocks },
		date: readDate(find('date') ?? '') ?? front.date,
		authors: authors.length > 0 ? authors : (front.authors ?? []),
		language: language !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(language) ? language : undefined,
		url: url !== undefined && URL.canParse(url) && /^https?:/i.test(url) ? url : undefined,
		notes: [
			...leftOut(cleaned),
			...[...data.keys()].filter((key) => !known.includes(key)).map((key) => `the key \`${key}\` of the frontmatter`),
		],
	};
}

/** The keys whose values are texts, or lists of them. */
function readData(yaml: string): ReadonlyMap<string, readonly string[]> {
	let data: unknown;
	try {
		data = parse(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
	} catch {
		// What is no YAML tells nothing.
		return new Map();
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return new Map();
	return new Map(
		Object.entries(data as Record<string, unknown>).map(([key, value]) => [
			key,
			[value].flat().filter((part): part is string => typeof part === 'string'),
		]),
	);
}

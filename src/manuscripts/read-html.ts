import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { splitNames } from './byline.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { dropFurniture } from './drop-furniture.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { leftOut } from './left-out.ts';
import { readNewsData } from './news-data.ts';
import { takeFurniture } from './page-furniture.ts';
import { readDate } from './read-date.ts';
import { takeFront } from './take-front.ts';
import { BARE_MANUSCRIPT, type Manuscript } from './types.ts';

/** Read a page as a browser saved it: its article, and what its metadata say. Nothing is fetched. */
export function readHtml(html: string): Manuscript {
	const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
	const meta = (...names: readonly string[]): string | undefined =>
		names
			.map((name) =>
				document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content')?.trim(),
			)
			.find((content) => content !== undefined && content !== '');
	const data = readNewsData(
		[...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? ''),
	);
	const lang = document.documentElement?.getAttribute('lang')?.trim();
	const heading = document.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim();
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
	const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
	const wholeTitle = document.querySelector('title')?.textContent?.trim();
	const standfirst = data.description ?? meta('og:description', 'description', 'twitter:description');
	const furniture = takeFurniture(document);
	const content = mainContent(document);
	const title = data.headline ?? heading ?? meta('og:title') ?? wholeTitle ?? '';
	const converted = htmlToBlocks(content);
	const cleaned = cleanBlocks(converted.blocks, title);
	const dropped = dropFurniture(cleaned.blocks, standfirst);
	const { front: told, blocks } = takeFront(dropped.blocks);
	const front = { ...told, ...furniture.front };
	const authors =
		data.authors.length > 0 ? data.authors : splitNames(meta('author', 'article:author', 'byl')?.replace(/^https?:.*$/, '') ?? '');
	const published = readDate(
		data.date ?? meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.created') ?? time ?? '',
	);
	const url = meta('og:url') ?? canonical;
	return {
		...BARE_MANUSCRIPT,
		...{ title, standfirst },
		language: lang !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(lang) ? lang : data.language,
		date: published ?? front.date,
		authors: authors.length > 0 ? authors : (front.authors ?? []),
		publisher: data.publisher ?? meta('og:site_name', 'publisher'),
		url: url !== undefined && /^https?:/.test(url) ? url : undefined,
		blocks,
		notes: leftOut({
			pictures: converted.pictures + cleaned.pictures,
			lines: cleaned.lines + dropped.count + furniture.count,
		}),
	};
}

/** The article of a page; the whole body when none stands out. */
function mainContent(document: Document): string {
	// Readability changes what it reads.
	const { document: copy } = parseHTML(document.documentElement.outerHTML);
	// Captions are what Readability is apt to drop: it keeps what stands in paragraphs.
	const article = new Readability(copy as unknown as Document, { keepClasses: false, charThreshold: 200 }).parse();
	const found = article?.content ?? '';
	return found.replace(/<[^>]+>/g, '').trim().length > 150
		? found
		: (document.querySelector('article, main')?.innerHTML ?? document.body?.innerHTML ?? '');
}

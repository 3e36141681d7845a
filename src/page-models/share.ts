import { toDatetime } from '../dates/html-datetime.ts';
import type { EdtfDate } from '../dates/types.ts';
import { absoluteUrl } from './hrefs.ts';
import type { PagePath } from './permalinks.ts';
import type { PageContext } from './site-context.ts';
import type { Card, Share } from './types.ts';

/** What a page says of itself where it is shared, besides title and description. */
export interface ShareWishes {
	/** `website` when left out. */
	readonly type?: Share['type'];
	/** The page that stands for this one; itself when left out. */
	readonly canonical?: PagePath;
	/** The date of the article. */
	readonly date?: EdtfDate;
	/** The heading of the section. */
	readonly section?: string;
}

/**
 * Build what sites and programs that show a link are told of its page: Open Graph (ogp.me) and Twitter cards.
 *
 * @param card - its picture; without an address of the site it has no address either, and is left out
 */
export function buildShare(
	page: PageContext,
	{ title, description }: Pick<Share, 'title' | 'description'>,
	{ type = 'website', canonical = page.path, date, section }: ShareWishes,
	card: Card | undefined,
): Share {
	const whole = (path: PagePath): string | undefined => absoluteUrl(page.config.url, path);
	const [url, canonicalUrl, image] = [whole(page.path), whole(canonical), card && whole(card.path)];
	const published = date && publishedOn(date);
	return {
		title,
		description,
		type,
		locale: writeLocale(page.language, page.config.locale),
		...(url !== undefined && { url }),
		...(canonicalUrl !== undefined && { canonical: canonicalUrl }),
		...(card && image !== undefined && { image: { url: image, width: 1200, height: 630, alt: card.alt } }),
		...(published !== undefined && { published }),
		...(section !== undefined && { section }),
	};
}

/**
 * Programs take `2023-10` for the first of October, and know no "about": only a day that is known for certain is told.
 * A time of day without its zone would be read in that of the reader, and is left out.
 */
function publishedOn({ shape, approximate, uncertain }: EdtfDate): string | undefined {
	if (shape.kind !== 'moment' || approximate || uncertain || !['day', 'second'].includes(shape.precision)) return undefined;
	const written = toDatetime(shape);
	return shape.time && shape.time.zone === undefined ? written?.slice(0, written.indexOf('T')) : written;
}

/** Open Graph wants a territory: the site's own for its language, else the likeliest (CLDR). */
function writeLocale(language: string, siteLocale: string): string {
	const own = new Intl.Locale(language);
	const site = new Intl.Locale(siteLocale);
	const { language: code, region } = (own.region === undefined && own.language === site.language ? site : own).maximize();
	return region === undefined ? code : `${code}_${region}`;
}

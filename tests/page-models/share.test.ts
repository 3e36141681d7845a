import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { buildFrame } from '../../src/page-models/frame.ts';
import { PAGES, type PagePath } from '../../src/page-models/permalinks.ts';
import { buildShare } from '../../src/page-models/share.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import type { Card, Share } from '../../src/page-models/types.ts';
import { CONFIG, makeSite } from '../support/make-site.ts';

const TEXTS = { title: 'Xi', description: 'One line.' };
const URL_OF_SITE = 'https://example.org/news/';
const card = { path: 'cards/people/习.png', alt: 'A picture' } as Card;
const shareOn = (url: string | undefined, path = 'people/习.html', picture: Card | undefined = card): Share => {
	const site = makeSite(undefined, { ...CONFIG, ...(url !== undefined && { url }) });
	return buildShare(onPage(site, path as PagePath), TEXTS, {}, picture);
};

describe('buildShare', () => {
	it('writes whole addresses below that of the site', () => {
		expect(shareOn(URL_OF_SITE)).toEqual({
			...TEXTS,
			...{ type: 'website', locale: 'en_GB' },
			url: 'https://example.org/news/people/%E4%B9%A0.html',
			canonical: 'https://example.org/news/people/%E4%B9%A0.html',
			image: { url: 'https://example.org/news/cards/people/%E4%B9%A0.png', width: 1200, height: 630, alt: 'A picture' },
		});
		expect(shareOn(URL_OF_SITE, PAGES.home).url).toBe(URL_OF_SITE);
	});

	it('leaves out what needs them where the site has no address', () => {
		expect(shareOn(undefined)).toEqual({ ...TEXTS, type: 'website', locale: 'en_GB' });
	});

	it('names the page that stands for this one', () => {
		const page = onPage(makeSite(undefined, { ...CONFIG, url: URL_OF_SITE }), 'articles/a/b.html' as PagePath);
		expect(buildShare(page, TEXTS, { canonical: 'articles/a.html' as PagePath, section: 'B' }, undefined)).toMatchObject({
			url: `${URL_OF_SITE}articles/a/b.html`,
			canonical: `${URL_OF_SITE}articles/a.html`,
			section: 'B',
		});
	});

	it.each([
		['2023-10-16', '2023-10-16'],
		['2023-10-16T08:30:00+03:00', '2023-10-16T08:30:00+03:00'],
		['2023-10-16T08:30:00Z', '2023-10-16T08:30:00Z'],
		['2023-10-16T08:30:00', '2023-10-16'],
		...['2023', '2023-10', '2023-10-16~', '2023-10-16?', '2023-10-~16', '2023-10-1X', '2023-10-16/2023-10-17', '-0043-03-15'].map(
			(edtf) => [edtf, undefined],
		),
	])('tells of the date %s as %s', (edtf, published) => {
		const date = parseEdtf(edtf ?? '');
		if (!date) throw new Error(`${String(edtf)} is no date`);
		expect(buildShare(onPage(makeSite(), PAGES.home), TEXTS, { date }, undefined).published).toBe(published);
	});

	it.each([
		['en', 'en_GB'],
		['en-US', 'en_US'],
		['ar', 'ar_EG'],
		['zh-Hant', 'zh_TW'],
		['ru', 'ru_RU'],
		['pt-BR', 'pt_BR'],
	])('writes the language %s as %s', (language, locale) => {
		expect(buildShare(onPage(makeSite(), PAGES.home, language), TEXTS, {}, undefined).locale).toBe(locale);
	});
});

describe('buildFrame', () => {
	it('holds what is told where the page is shared', () => {
		const page = onPage(makeSite(), 'people/xi.html' as PagePath);
		expect(buildFrame(page, 'Xi', 'One line.', { card, share: { type: 'profile' }, apart: 'person' })).toMatchObject({
			...{ card, apart: 'person', description: 'One line.' },
			share: { title: 'Xi', description: 'One line.', type: 'profile' },
		});
		const plain = buildFrame(page, 'Xi', 'One line.');
		expect('card' in plain || 'apart' in plain).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { buildExports } from '../../src/exports/build-exports.ts';
import { EXPORTS } from '../../src/page-models/permalinks.ts';
import { CONFIG, makeSite, SAMPLE } from '../support/make-site.ts';
import { readWithIcalJs } from '../support/read-calendar.ts';

describe('buildExports', () => {
	it('makes each file, with every event', () => {
		const [json, calendar, table, ...others] = buildExports(makeSite());
		expect(others.map(({ path }) => path)).toEqual(['site.webmanifest', 'robots.txt']);
		expect([json, calendar, table].map((file) => file && { path: file.path, type: file.type })).toEqual(Object.values(EXPORTS));
		expect((JSON.parse(json?.text ?? '') as { events: unknown[] }).events).toHaveLength(2);
		expect(readWithIcalJs(calendar?.text ?? '')).toHaveLength(2);
		expect(table?.text.split('\r\n')).toHaveLength(4);
	});

	it('makes feeds and a sitemap for a site that knows its address', () => {
		const files = buildExports(makeSite([SAMPLE], { ...CONFIG, url: 'https://example.org/' }));
		expect(files.slice(3).map(({ path }) => path)).toEqual([
			'site.webmanifest',
			'feed.xml',
			'rss.xml',
			'feed.json',
			'robots.txt',
			'sitemap.xml',
		]);
	});

	it('dates the calendar by the newest article', () => {
		const older = {
			path: 'content/articles/older.md',
			value: SAMPLE.value
				.replace('date: 2023-10-16', 'date: 2020')
				.replace(/\npeople:[\s\S]*?\n---/, '\n---')
				.replaceAll('(person:li)', '(none:)'),
		};
		const [, calendar] = buildExports(makeSite([older, SAMPLE]));
		expect(calendar?.text).toContain('DTSTAMP:20231016T000000Z');
	});

	it('makes them for a site without content', () => {
		const [json, calendar, table] = buildExports(makeSite([]));
		expect(JSON.parse(json?.text ?? '')).toMatchObject({ events: [] });
		expect(calendar?.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
		expect(table?.text).toMatch(/^\uFEFFid,[^\n]*\n$/);
	});
});

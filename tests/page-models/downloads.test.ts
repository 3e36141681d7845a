import { describe, expect, it } from 'vitest';
import { buildDownloads } from '../../src/page-models/downloads.ts';
import { PAGES, type PagePath } from '../../src/page-models/permalinks.ts';
import { onPage } from '../../src/page-models/site-context.ts';
import { makeSite } from '../support/make-site.ts';

describe('buildDownloads', () => {
	it('leads to each file, with its type', () => {
		expect(buildDownloads(onPage(makeSite(), PAGES.timeline))).toEqual([
			{ label: 'TimelineJS (JSON)', type: 'application/json', href: 'timeline.json' },
			{ label: 'Calendar (ICS)', type: 'text/calendar', href: 'events.ics' },
			{ label: 'Table (CSV)', type: 'text/csv', href: 'events.csv' },
		]);
	});

	it('leads there from any folder', () => {
		const [first] = buildDownloads(onPage(makeSite(), 'events/x.html' as PagePath));
		expect(first?.href).toBe('../timeline.json');
	});
});

import type { PagePath } from '../../src/page-models/permalinks.ts';
import type { Card } from '../../src/page-models/types.ts';

/** Make a card. */
export function makeCard(title: string, more: Partial<Card> = {}): Card {
	const article = { title: 'A forum', language: 'en', date: 'about 16 October 2023' };
	const base = { path: 'cards/a.png' as PagePath, kind: 'person', label: 'Person', language: 'en', siteTitle: 'Site', alt: '' } as const;
	return { ...base, title, line: 'One line that says who it is.', article, ...more };
}

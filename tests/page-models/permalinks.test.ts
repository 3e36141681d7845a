import { describe, expect, it } from 'vitest';
import { articlePath, entityPath, listingPath, PAGES, withFragment } from '../../src/page-models/permalinks.ts';

describe('paths', () => {
	it.each([
		[articlePath('forum' as never), 'articles/forum.html'],
		[entityPath('person', 'xi' as never), 'people/xi.html'],
		[entityPath('organization', 'un' as never), 'organizations/un.html'],
		[listingPath('event'), 'events/index.html'],
		[withFragment(PAGES.timeline, 'event-x'), 'timeline.html#event-x'],
	])('%s', (path, expected) => {
		expect(path).toBe(expected);
	});
});

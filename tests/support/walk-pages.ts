import type { SitePages } from '../../src/build-site.ts';
import type { PagePath } from '../../src/page-models/permalinks.ts';
import type { TimelineModel } from '../../src/page-models/timeline.ts';
import type { Frame } from '../../src/page-models/types.ts';

/** Every page of a site with the anchors that it has. */
export function listPages(pages: SitePages): ReadonlyMap<PagePath, { readonly model: unknown; readonly anchors: readonly string[] }> {
	const list: { readonly model: { readonly frame: Frame }; readonly anchors: readonly string[] }[] = [
		...[pages.home, pages.names, pages.about, pages.notFound, ...pages.listings].map((model) => ({ model, anchors: [] })),
		{ model: pages.timeline, anchors: ['data', ...eventsOf(pages.timeline.timeline)] },
		...pages.entities.map((model) => ({ model, anchors: model.timeline ? eventsOf(model.timeline) : [] })),
		...pages.sections.map((model) => ({
			model,
			anchors: [model.section.id, ...model.section.blocks.map((block) => block.id), ...model.events.map((event) => event.id)],
		})),
		...pages.articles.map((model) => ({
			model,
			anchors: [...model.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]), ...eventsOf(model.timeline)],
		})),
	];
	return new Map(list.map(({ model, anchors }) => [model.frame.path, { model, anchors }]));
}

function eventsOf({ parts }: TimelineModel): readonly string[] {
	const groups = parts.flatMap((part) => part.groups);
	return groups.flatMap(({ heading, entries }) => [...(heading ? [heading.id] : []), ...entries.map(({ id }) => id)]);
}

/** Every address that a page model holds, in its fields and in its HTML. */
export function listHrefs(value: unknown, key = ''): readonly string[] {
	if (typeof value === 'string') {
		if (['href', 'first', 'home', 'page', 'whole'].includes(key)) return [value];
		return [...value.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href]) => href ?? '');
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => listHrefs(inner, name));
}

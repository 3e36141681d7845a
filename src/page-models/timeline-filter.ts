import type { EntityKind, EventRecord } from '../documents/types.ts';
import { type EntityKey, entityKey } from '../graph/types.ts';
import { divideByPeriod } from '../timeline/periods.ts';
import { entityLink, entityOf, type PageContext } from './site-context.ts';

/** By what events are filtered. */
export type FilterKind = Exclude<EntityKind, 'event'> | 'period';

/** One choice of a filter. */
export interface FilterOption {
	/** Unique in its group: the id of the entity, or of the period. Stands in the address. */
	readonly id: string;
	readonly label: string;
	/** Set when the label is not in the language of the page. */
	readonly language?: string;
	/** How many events it shows. */
	readonly count: number;
}

/** Choices of which one at a time holds; those of several groups hold together. */
export interface FilterGroup {
	readonly kind: FilterKind;
	readonly label: string;
	/** The choice of none, in words. */
	readonly all: string;
	/** Names in the order of a dictionary, periods in the order of time. */
	readonly options: readonly FilterOption[];
}

/** What a timeline can be filtered by. */
export interface TimelineFilter {
	readonly groups: readonly FilterGroup[];
}

/** The filter of a timeline with what it needs of the page. */
export interface FilteredEvents {
	/** Absent where there is little to choose from. */
	readonly filter?: TimelineFilter;
	/** The rules of the options as CSS; empty without a filter. */
	readonly style: string;
	/** For each event the class of every option that shows it. */
	readonly facets: readonly (readonly string[])[];
}

const FEWEST = 8;

const WORDS = {
	person: { label: 'Person', all: 'All people' },
	place: { label: 'Place', all: 'All places' },
	organization: { label: 'Organization', all: 'All organizations' },
	period: { label: 'Period', all: 'All periods' },
} as const satisfies Record<FilterKind, { readonly label: string; readonly all: string }>;

/**
 * Build the filter of a timeline: by people, places (an event is also found under the places around its own),
 * organizations and periods (under each that its whole date touches).
 *
 * @param page - the page of the timeline
 * @param events - as the timeline lists them
 * @returns no filter below eight events, nor when all options show the same
 */
export function buildFilter(page: PageContext, events: readonly EventRecord[]): FilteredEvents {
	const groups = events.length < FEWEST ? [] : findGroups(page, events);
	const offers = groups.flatMap(({ options }) => options.map((option) => option.events.join()));
	if (new Set(offers).size < 2) return { style: '', facets: events.map(() => []) };
	const facets = events.map((): string[] => []);
	const rules: string[] = [];
	for (const { kind, options } of groups) {
		for (const option of options) {
			for (const event of option.events) facets[event]?.push(facetClass(kind, option));
			rules.push(optionRule(kind, option));
		}
	}
	return { filter: { groups: groups.map(describeGroup) }, style: rules.join(''), facets };
}

/** The classes of what holds several events: it stays as long as one of them does. */
export function uniteFacets(entries: readonly { readonly facets: readonly string[] }[]): readonly string[] {
	return [...new Set(entries.flatMap(({ facets }) => facets))];
}

interface Choice extends FilterOption {
	/** The events that it shows, as indexes. */
	readonly events: readonly number[];
}

interface Choices {
	readonly kind: FilterKind;
	readonly options: readonly Choice[];
}

/** Groups without an option that hides anything are left out. */
function findGroups(page: PageContext, events: readonly EventRecord[]): readonly Choices[] {
	const parties = new Map<EntityKey, number[]>();
	for (const [index, event] of events.entries()) {
		for (const key of partiesOf(page, event)) {
			const found = parties.get(key);
			if (found) found.push(index);
			else parties.set(key, [index]);
		}
	}
	const byKind = Map.groupBy(parties, ([key]) => entityOf(page, key).record.kind);
	const periods = divideByPeriod(events.map(({ date }) => date));
	const groups: readonly Choices[] = [
		...(['person', 'place', 'organization'] as const).map((kind) => ({ kind, options: nameOptions(page, byKind.get(kind) ?? []) })),
		{ kind: 'period', options: periods.map(({ id, label, dates }) => ({ id, label, count: dates.length, events: dates })) },
	];
	return groups.filter(({ options }) => options.some(({ count }) => count < events.length));
}

/** Who takes part in an event and where it happens, with the places around. */
function partiesOf(page: PageContext, event: EventRecord): ReadonlySet<EntityKey> {
	const keys = new Set(event.people.map((id) => entityKey('person', id)));
	for (const id of event.places) {
		let key: EntityKey | undefined = entityKey('place', id);
		while (key !== undefined && !keys.has(key)) {
			keys.add(key);
			const { record } = entityOf(page, key);
			key = record.kind === 'place' && record.within !== undefined ? entityKey('place', record.within) : undefined;
		}
	}
	for (const id of event.organizations) keys.add(entityKey('organization', id));
	return keys;
}

function nameOptions(page: PageContext, parties: readonly (readonly [EntityKey, readonly number[]])[]): readonly Choice[] {
	const collator = new Intl.Collator(page.config.locale, { numeric: true });
	const options = parties.map(([key, events]): Choice => {
		const { name, language } = entityLink(page, key);
		const { id } = entityOf(page, key).record;
		return { id, label: name, count: events.length, events, ...(language !== undefined && { language }) };
	});
	return options.sort((a, b) => collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}

function describeGroup({ kind, options }: Choices): FilterGroup {
	const described = options.map(({ id, label, count, language }) => ({ id, label, count, ...(language !== undefined && { language }) }));
	return { kind, ...WORDS[kind], options: described };
}

function facetClass(kind: FilterKind, { id }: FilterOption): string {
	return `f-${kind}-${id}`;
}

/**
 * The stylesheet hides everything as soon as a group has a choice, by a property for each group; the rule of an option
 * takes that back from what the option shows. So a rule is looked at only for the few elements that carry its class,
 * it searches the form alone and not the list, and choices of several groups hold together.
 */
function optionRule(kind: FilterKind, option: FilterOption): string {
	return `.filter:has([name="${kind}"] [value="${option.id}"]:checked)~* .${facetClass(kind, option)}{--f-${kind}:initial}`;
}

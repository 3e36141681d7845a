import type { EntityKind, PlaceRecord } from '../documents/types.ts';
import { type Entity, entityKey } from '../graph/types.ts';
import { entityLink, type PageContext } from './site-context.ts';
import type { DateText, EntityLink } from './types.ts';

/** One line of the list of facts on an entity's page. */
export interface Fact {
	readonly label: string;
	/** Where it comes from: the article's text, or the editors who annotated it. */
	readonly source: 'text' | 'editors';
	readonly values: readonly FactValue[];
}

/** What a fact says. */
export type FactValue =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'date'; readonly date: DateText }
	| { readonly kind: 'entity'; readonly entity: EntityLink }
	| { readonly kind: 'address'; readonly label: string; readonly url: string };

/** Gather the facts of an entity's record. */
export function buildFacts(page: PageContext, entity: Entity): readonly Fact[] {
	const { record } = entity;
	const facts: (Fact | undefined)[] = [];
	if (record.kind === 'event') {
		const stated = entity.citations.some((citation) => citation.basis === undefined);
		facts.push({
			label: 'Date',
			source: stated ? 'text' : 'editors',
			values: [{ kind: 'date', date: page.say(record.date) }],
		});
		for (const kind of ['person', 'place', 'organization'] as const) {
			const ids = { person: record.people, place: record.places, organization: record.organizations }[kind];
			facts.push(
				fact(
					PARTICIPANTS[kind],
					'editors',
					ids.map((id) => ({ kind: 'entity', entity: entityLink(page, entityKey(kind, id)) })),
				),
			);
		}
	}
	if (record.kind === 'place') facts.push(...placeFacts(page, record));
	facts.push(
		fact(
			'Also called',
			'text',
			record.aliases.map((text) => ({ kind: 'text', text })),
		),
	);
	facts.push(
		fact(
			'Elsewhere',
			'editors',
			record.sameAs.map((url) => ({ kind: 'address', label: new URL(url).hostname.replace(/^www\./, ''), url })),
		),
	);
	return facts.filter((candidate) => candidate !== undefined);
}

const PARTICIPANTS = { person: 'People', place: 'Places', organization: 'Organizations' } as const satisfies Partial<
	Record<EntityKind, string>
>;

function fact(label: string, source: Fact['source'], values: readonly FactValue[]): Fact | undefined {
	return values.length === 0 ? undefined : { label, source, values };
}

function placeFacts(page: PageContext, record: PlaceRecord): readonly (Fact | undefined)[] {
	const inner = page.contained.get(record.id) ?? [];
	const outer = record.within === undefined ? [] : [entityKey('place', record.within)];
	const link = (key: Entity['key']): FactValue => ({ kind: 'entity', entity: entityLink(page, key) });
	return [
		fact('Lies in', 'editors', outer.map(link)),
		fact('Contains', 'editors', inner.map(link)),
		fact('Coordinates', 'editors', record.geo ? [{ kind: 'text', text: coordinates(record.geo) }] : []),
	];
}

function coordinates({ latitude, longitude }: NonNullable<PlaceRecord['geo']>): string {
	const write = (value: number, positive: string, negative: string): string =>
		`${String(Math.abs(value))}° ${value < 0 ? negative : positive}`;
	return `${write(latitude, 'N', 'S')}, ${write(longitude, 'E', 'W')}`;
}

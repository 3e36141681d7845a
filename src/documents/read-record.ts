import type { Definition } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { createMessage } from '../diagnostics/message.ts';
import type { Section } from '../markdown/sections.ts';
import { type Coordinates, checkCoordinates } from './check-coordinates.ts';
import type { Frontmatter, FrontmatterPath } from './frontmatter.ts';
import { EVENT_REFERENCE_SCHEMA, ID_SCHEMA, RECORD_SCHEMAS, TOLD_EVENT_SCHEMA } from './schema.ts';
import type { Declaration, EntityId, EntityKind, EntityRecord } from './types.ts';
import { validate } from './validate.ts';

/** What the Markdown below a shared record's frontmatter holds. */
export interface Background {
	readonly sections: readonly Section[];
	readonly definitions: readonly Definition[];
}

const NO_BACKGROUND: Background = { sections: [], definitions: [] };

/**
 * Read one entry of an article's list: an id, a whole record, or for events an id with evidence.
 *
 * @returns the declaration, or nothing when the entry breaks a rule; then `messages` got the reasons
 */
export function readDeclaration(
	kind: EntityKind,
	value: unknown,
	at: FrontmatterPath,
	frontmatter: Frontmatter,
	messages: VFileMessage[],
): Declaration | undefined {
	const place = frontmatter.placeOf([...at, 'id']);
	const placeOf: Declaration['placeOf'] = (path) => frontmatter.placeOf([...at, ...path]);
	const base = { kind, record: undefined, evidence: undefined, basis: undefined, place, placeOf };
	if (typeof value === 'string' && kind !== 'event') {
		const id = validate(ID_SCHEMA, value, at, frontmatter, messages);
		return id === undefined ? undefined : { ...base, id: id as EntityId };
	}
	if (kind !== 'event') {
		const record = readRecord(kind, value, at, frontmatter, messages);
		return record && { ...base, id: record.id, record };
	}
	if (isReference(value)) {
		const entry = validate(EVENT_REFERENCE_SCHEMA, typeof value === 'string' ? { id: value } : value, at, frontmatter, messages);
		return entry && { ...base, id: entry.id as EntityId, evidence: entry.evidence, basis: entry.basis };
	}
	const event = validate(TOLD_EVENT_SCHEMA, value, at, frontmatter, messages);
	if (!event) return undefined;
	const { evidence, basis, ...rest } = event;
	checkAliases(rest, at, frontmatter, messages);
	const record = toRecord('event', rest, at, frontmatter, NO_BACKGROUND);
	return { ...base, id: record.id, record, evidence, basis };
}

/** Read a whole record; for a shared record `background` is what stands below its frontmatter. */
export function readRecord(
	kind: EntityKind,
	value: unknown,
	at: FrontmatterPath,
	frontmatter: Frontmatter,
	messages: VFileMessage[],
	background: Background = NO_BACKGROUND,
): EntityRecord | undefined {
	const data: RecordData | undefined = validate<RecordData>(RECORD_SCHEMAS[kind], value, at, frontmatter, messages);
	if (!data) return undefined;
	if (kind === 'place') messages.push(...checkCoordinates(data as Coordinates, (key) => frontmatter.placeOf([...at, key])));
	checkAliases(data, at, frontmatter, messages);
	return toRecord(kind, data, at, frontmatter, background);
}

type RecordData = z.infer<(typeof RECORD_SCHEMAS)[EntityKind]>;

function toRecord(kind: EntityKind, data: RecordData, at: FrontmatterPath, frontmatter: Frontmatter, background: Background): EntityRecord {
	const extra = { place: frontmatter.placeOf([...at, 'id']), background: background.sections, definitions: background.definitions };
	if (kind !== 'place') return { ...data, kind, ...extra } as unknown as EntityRecord;
	const { latitude, longitude, ...rest } = data as z.infer<(typeof RECORD_SCHEMAS)['place']>;
	const geo = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
	return { ...rest, kind, geo, ...extra } as unknown as EntityRecord;
}

/** An event's entry that tells nothing but which event, and where the text tells it. */
function isReference(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return !['name', 'date', 'description'].some((key) => key in value);
}

function checkAliases(data: RecordData, at: FrontmatterPath, frontmatter: Frontmatter, messages: VFileMessage[]): void {
	const names = [data.name, ...data.aliases];
	for (const [index, alias] of data.aliases.entries()) {
		if (names.indexOf(alias) === index + 1) continue;
		const place = frontmatter.placeOf([...at, 'aliases', index]);
		const reason = `\`${data.id}\` already has the name \`${alias}\``;
		const mends = place.path ? [{ kind: 'remove' as const, path: place.path }] : [];
		messages.push(createMessage('repeated-alias', place, reason, 'Remove the alias.', { actual: alias, mends }));
	}
}

import type { EntityId, EntityRecord } from '../../src/documents/types.ts';

/** Make the record of a person. */
export function makePerson(
	id: string,
	name: string,
	aliases: readonly string[] = [],
	nativeName: Readonly<Record<string, string>> = {},
): EntityRecord {
	return {
		...{ kind: 'person', id: id as EntityId, name, aliases, nativeName, description: 'Somebody.', sameAs: [], formerIds: [] },
		...{ birthDate: undefined, deathDate: undefined },
		...{ place: { file: 'a.md', line: 1, column: 1 }, background: [], definitions: [] },
	};
}

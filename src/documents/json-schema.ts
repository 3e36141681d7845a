import { z } from 'zod';
import { ARTICLE_SCHEMA, EVENT_REFERENCE_SCHEMA, ID_SCHEMA, IGNORES_SCHEMA, RECORD_SCHEMAS, TOLD_EVENT_SCHEMA } from './schema.ts';
import { COLLECTIONS, ENTITY_KINDS, type EntityKind } from './types.ts';

/** The kinds of file that have frontmatter. */
export const FRONTMATTER_FILES = ['article', ...ENTITY_KINDS] as const;

/** A kind of file that has frontmatter. */
export type FrontmatterFile = (typeof FRONTMATTER_FILES)[number];

/** A schema as data (JSON Schema, draft 7, which editors know best): the parts of it that ours have. */
export interface JsonSchema {
	readonly type?: string | readonly string[];
	readonly description?: string;
	readonly examples?: readonly unknown[];
	readonly enum?: readonly string[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
}

/**
 * Describe the frontmatter of a kind of file for programs: which keys there are, what they hold, with examples. Whether
 * dates exist, ids are known and phrases stand in the text is for the engine to say.
 */
export function frontmatterSchema(file: FrontmatterFile): JsonSchema {
	if (file === 'article') return articleSchema();
	const { required = [], ...schema } = toJson(RECORD_SCHEMAS[file]);
	// A shared record has its id from the name of its file, and answers its own warnings.
	const answers = { ignore: { ...toJson(IGNORES_SCHEMA), description: 'Warnings that are answered.' } };
	return { ...schema, properties: { ...schema.properties, ...answers }, required: required.filter((key) => key !== 'id') };
}

/** Describe an item of one of an article's lists: an id, a record, or what an article says of a shared event. */
export function entrySchemas(kind: EntityKind): readonly JsonSchema[] {
	if (kind === 'event') return [TOLD_EVENT_SCHEMA, EVENT_REFERENCE_SCHEMA].map(toJson);
	return [toJson(ID_SCHEMA), toJson(RECORD_SCHEMAS[kind])];
}

function articleSchema(): JsonSchema {
	const schema = toJson(ARTICLE_SCHEMA);
	const lists = ENTITY_KINDS.map((kind) => {
		const key = COLLECTIONS[kind];
		return [key, { ...schema.properties?.[key], items: { anyOf: entrySchemas(kind) } }] as const;
	});
	return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(lists) } };
}

function toJson(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-07',
		override: ({ zodSchema, jsonSchema }) => {
			const { examples } = z.globalRegistry.get(zodSchema) ?? {};
			if (examples) jsonSchema.examples = examples as unknown[];
			// To other programs `2024` and `39.9` are numbers; the engine takes every scalar as it is written.
			if (jsonSchema.type === 'string' && !jsonSchema.enum) Object.assign(jsonSchema, { type: ['string', 'number'] });
		},
	}) as unknown as JsonSchema;
}

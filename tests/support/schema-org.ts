import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import jsonld from 'jsonld';

/** A node of JSON-LD, as it is written. */
export type JsonNode = Readonly<Record<string, unknown>>;

const types = readFileSync(join(dirname(createRequire(import.meta.url).resolve('schema-dts')), 'schema.d.ts'), 'utf8');
const bases = new Map(
	[...types.matchAll(/^interface (\w+Base) (?:extends (.+?) )?\{([\s\S]*?)^\}/gm)].map(([, name = '', parents = '', body = '']) => [
		name,
		{ parents: parents.match(/\w+Base/g) ?? [], own: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property) },
	]),
);
const leaves = new Map(
	[...types.matchAll(/^(?:export )?interface \w+Leaf extends (.+?) \{\s*"@type": "(\w+)"/gm)].map(([, parents = '', type = '']) => [
		type,
		parents.match(/\w+Base/g) ?? [],
	]),
);
const known = new Map<string, ReadonlySet<string>>();

/** The properties that schema.org knows for a type, its parents' included; from the list that schema-dts was made of. */
export function propertiesOf(type: string): ReadonlySet<string> {
	const gather = (base: string): readonly string[] => [
		...(bases.get(base)?.own ?? []),
		...(bases.get(base)?.parents ?? []).flatMap(gather),
	];
	const properties = known.get(type) ?? new Set((leaves.get(type) ?? []).flatMap(gather));
	known.set(type, properties);
	return properties;
}

/** Properties whose values are addresses (range URL), as schema.org's own context has them. */
const ADDRESSES = ['url', 'sameAs', 'license', 'image', 'item', 'mainEntityOfPage', 'primaryImageOfPage'];
const CONTEXT = {
	'@context': {
		'@vocab': 'https://schema.org/',
		...Object.fromEntries(ADDRESSES.map((term) => [term, { '@id': `https://schema.org/${term}`, '@type': '@id' }])),
	},
};

/**
 * Expand a JSON-LD document with a processor of the W3C's algorithms, offline. In safe mode it refuses what it would
 * have to drop.
 *
 * @param base - the whole address of the page
 */
export async function expandJsonLd(document: JsonNode, base: string): Promise<readonly JsonNode[]> {
	const options = {
		base,
		safe: true,
		documentLoader: (url: string) => {
			if (url !== 'https://schema.org') return Promise.reject(new Error(`Who asked for ${url}?`));
			return Promise.resolve({ documentUrl: url, document: CONTEXT });
		},
	};
	return (await jsonld.expand(document as jsonld.JsonLdDocument, options as jsonld.Options.Expand)) as readonly JsonNode[];
}

/** Every object of a JSON document, the outer before the inner. */
export function listObjects(value: unknown): readonly JsonNode[] {
	if (Array.isArray(value)) return value.flatMap(listObjects);
	if (typeof value !== 'object' || value === null) return [];
	return [value as JsonNode, ...Object.values(value).flatMap(listObjects)];
}

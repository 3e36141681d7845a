import { stringify } from 'yaml';
import { entrySchemas, frontmatterSchema, type JsonSchema } from './json-schema.ts';
import { ENTITY_KINDS } from './types.ts';

const TITLES = { person: 'People', place: 'Places', organization: 'Organizations', event: 'Events' } as const;

/** Write `docs/frontmatter.md`: every key of every kind of file, as the schemas have it. */
export function writeFrontmatterDocs(): string {
	const article = frontmatterSchema('article');
	const { source = {}, ignore = {} } = article.properties ?? {};
	const records = ENTITY_KINDS.map(
		(kind) => `### ${TITLES[kind]}\n\n${table(entrySchemas(kind).find(({ required = [] }) => required.includes('name')) ?? {})}`,
	);
	const reference = entrySchemas('event').find(({ required = [] }) => !required.includes('name')) ?? {};
	return `# The frontmatter

Every key that a file of \`content/\` may have. This page is made from the schemas by which the engine reads them, with
\`npm run docs\`; editors have the same from the JSON Schemas beside it. A key that is not here is an error. Everything is read
as text: dates and numbers arrive as written. A text that holds \`: \` or \` #\`, or begins with a sign, stands in quotation marks.
Dates are EDTF: \`2024\`, \`2024-05\`, \`2024-05-02\`, \`2024-05-02~\` (about), \`2022/2024\` (from, to), \`[2022..2024]\` (one of); the
README has the whole table.

## Articles

\`content/articles/<slug>.md\`. The name of the file is the address.

${table(article)}

### \`source\`

${table(source)}

### \`ignore\`

${table(ignore.items ?? {})}

## Records

They stand in the lists of an article, or, when several articles share one, in a file of its own:
\`content/people/<id>.md\`, \`content/places/<id>.md\`, \`content/organizations/<id>.md\`, \`content/events/<id>.md\`. Such a file
has its \`id\` from its name, may have \`ignore\`, and what stands below the frontmatter is background; articles list just the id.

${records.join('\n\n')}

### Shared events in an article

An event with a file of its own has neither \`evidence\` nor \`basis\` there: each article that tells it lists the id with its own.

${table(reference)}
`;
}

function table({ properties = {}, required = [] }: JsonSchema): string {
	const rows = Object.entries(properties).map(([key, schema]) => {
		const example = schema.examples?.[0];
		return `| \`${key}\` | ${typeOf(schema)} | ${required.includes(key) ? 'required' : ''} | ${cell(schema.description ?? '')} | ${example === undefined ? '' : code(example)} |`;
	});
	return ['| key | holds | | what | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

function typeOf({ type, enum: choices, items }: JsonSchema): string {
	if (choices) return 'one of a list';
	if (type === 'array') return items?.anyOf ? 'list of entries' : 'list';
	return type === 'object' ? 'keys' : 'text';
}

function code(example: unknown): string {
	const yaml = stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim();
	return `\`${cell(yaml)}\``;
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}

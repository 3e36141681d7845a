import fc from 'fast-check';

/** A file with frontmatter in one of the many ways in which people write it. */
export interface AnyFrontmatter {
	readonly source: string;
	/** What the frontmatter holds: texts, lists of texts, lists of records. */
	readonly data: Readonly<Record<string, unknown>>;
}

const WORDS = [
	'Xi',
	'Ana Lima',
	"Xi'an",
	'a: b',
	'a #b',
	'- c',
	'[d]',
	'é',
	'e\u{0301}',
	'中国',
	'2022',
	'2022-02-04',
	'yes',
	'“q”',
	'a, b',
	'',
	'"',
];
const text = fc.constantFrom(...WORDS);
const item = fc.oneof(text, fc.record({ id: text, name: text }), fc.record({ id: text, aliases: fc.array(text, { maxLength: 3 }) }));
const comment = fc.constantFrom('', ' # check', ' # why: [a], "b"');

interface Style {
	readonly quote: 'plain' | 'single' | 'double';
	readonly indent: string;
	readonly isFlow: boolean;
	readonly behind: string;
	readonly between: readonly string[];
}

const style: fc.Arbitrary<Style> = fc.record({
	quote: fc.constantFrom('plain' as const, 'single' as const, 'double' as const),
	indent: fc.constantFrom('', '  ', '    '),
	isFlow: fc.boolean(),
	behind: comment,
	between: fc.constantFrom<readonly string[]>([], [''], ['# Places and others'], ['', '  # - id: old']),
});

/** Files with lists of all kinds, comments, quotation marks, indentations and line ends. */
export const anyFrontmatter: fc.Arbitrary<AnyFrontmatter> = fc
	.record({
		lists: fc.uniqueArray(
			fc.tuple(fc.constantFrom('people', 'places', 'organizations', 'events'), fc.array(item, { maxLength: 3 }), style),
			{
				selector: ([key]) => key,
			},
		),
		title: fc.tuple(text, style),
		eol: fc.constantFrom('\n', '\r\n'),
		mark: fc.constantFrom('', '\uFEFF'),
		last: fc.constantFrom('Text.\n', 'Text.', ''),
	})
	.map(({ lists, title: [title, style], eol, mark, last }) => {
		const lines = [
			`title: ${scalar(title, style, false)}${style.behind}`,
			...lists.flatMap(([key, items, how]) => listLines(key, items, how)),
		];
		const source = `${mark}${['---', ...lines, '---', last].join(eol)}`;
		return { source, data: { title, ...Object.fromEntries(lists.map(([key, items]) => [key, items])) } };
	});

function listLines(key: string, items: readonly unknown[], style: Style): readonly string[] {
	if (style.isFlow || items.length === 0) return [...style.between, `${key}: ${flow(items, style)}${style.behind}`];
	return [...style.between, `${key}:${style.behind}`, ...items.flatMap((entry) => itemLines(entry, style))];
}

function itemLines(entry: unknown, style: Style): readonly string[] {
	const { indent, behind, between } = style;
	if (typeof entry === 'string') return [`${indent}- ${scalar(entry, style, false)}${behind}`];
	const pairs = Object.entries(entry as object).map(([key, value]) => {
		return `${key}: ${Array.isArray(value) ? flow(value, style) : scalar(String(value), style, false)}${behind}`;
	});
	return pairs.flatMap((line, index) =>
		index === 0 ? [`${indent}- ${line}`] : [...between.filter((text) => text === ''), `${indent}  ${line}`],
	);
}

function flow(value: unknown, style: Style): string {
	if (Array.isArray(value)) return `[${value.map((entry) => flow(entry, style)).join(', ')}]`;
	if (typeof value === 'string') return scalar(value, style, true);
	return `{ ${Object.entries(value as object)
		.map(([key, inner]) => `${key}: ${flow(inner, style)}`)
		.join(', ')} }`;
}

function scalar(value: string, { quote }: Style, isFlow: boolean): string {
	if (quote === 'single') return `'${value.replaceAll("'", "''")}'`;
	const isPlain = /^[\p{L}\d][\p{L}\p{M}\d '-]*$/u.test(value);
	return quote === 'plain' && isPlain && !(isFlow && value.includes(',')) ? value : JSON.stringify(value);
}

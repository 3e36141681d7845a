import type { RuleDoc } from './rule-doc.ts';
import type { RuleId } from './rules.ts';

/** The rules about files, frontmatter and its values. */
export const FILE_RULE_DOCS = {
	'unreadable-sign': {
		meaning:
			'Files are text in UTF-8. In another encoding (Latin-1, UTF-16) some signs or all would be lost; a control sign (but tabs and line ends) shows as nothing and breaks what others make of the text. Nothing else of the file is looked at.',
		example: 'The caf\uFFFD is open.',
		form: 'text',
		remedy: 'Open the file in its encoding, save it as UTF-8, and look at the place that the message names.',
	},
	'yaml-syntax': {
		meaning: 'The lines between the `---` cannot be read, so nothing else of the file can.',
		example: 'title: Peace: a history',
		form: 'yaml',
		remedy:
			'Put a text that holds `: `, or begins with a sign (`[`, `{`, `- `, `@`, `%`, …), in quotation marks: `"Peace: a history"`. Indent by spaces, never by tabs.',
	},
	'hidden-words': {
		meaning:
			'YAML takes what stands behind a space and `#` for a comment, so the end of the text is lost. The comment `# check` of `import` is no matter.',
		example: 'title: Apartment #5 burns down',
		form: 'yaml',
		remedy: 'Put the whole text in quotation marks: `"Apartment #5 burns down"`.',
	},
	'missing-frontmatter': {
		meaning: 'Every file of `content/` says first, between two lines `---`, what it is about.',
		example: 'Mayor Ana Lima cut the ribbon on Thursday.',
		form: 'text',
		remedy: 'Begin the file with `---`, the keys, and another `---`. Nothing may stand before; `--fix` takes out empty lines and spaces.',
	},
	'missing-key': {
		meaning:
			'Pages need the key: an article its `title`, `description`, `language` and `date`; an entry its `id`, `name` and `description`.',
		example: 'people:\n  - id: ana-lima\n    name: Ana Lima',
		form: 'yaml',
		remedy: 'Add the key that the message names.',
	},
	'unknown-key': {
		meaning:
			'A key that nobody reads is mostly a slip, and what stands behind it would be lost in silence. The same holds for a key that stands there twice.',
		example: 'titel: The bridge reopens',
		form: 'yaml',
		remedy: 'Write the key that was meant; `--fix` does so where there is no doubt. Of a key written twice keep one.',
	},
	'wrong-value': {
		meaning:
			'The value has another form than its key asks for: one text for a list, an empty text, a word that is no language tag, an address without `https://`, an id with capitals.',
		example: 'people:\n  - id: Ana Lima\n    name: Ana Lima\n    description: Mayor since 2018.\n    aliases: Lima',
		form: 'yaml',
		remedy:
			'Write the form that the message shows: `ana-lima`, `[Lima]`. Where a name stands for the id of a record that exists, `--fix` writes the id.',
	},
	'invalid-date': {
		meaning: 'Dates are EDTF (ISO 8601-2), so that what is uncertain stays uncertain. This one is not, or no calendar has it.',
		example: 'date: 4/2/2022',
		form: 'yaml',
		remedy:
			'Write `2022-02-04` or `2022-04-02`, whichever is meant; `2022-02` for the month, `2022-02~` for “about”. `--fix` writes dates that can be read in one way only (`Feb 2022`, `2022/02/04`).',
	},
	'invalid-coordinates': {
		meaning: 'A position has a latitude from −90 to 90 and a longitude from −180 to 180, in decimal degrees.',
		example: 'latitude: 116.4\nlongitude: 39,9',
		form: 'yaml',
		remedy: 'Write both, with a decimal point. `--fix` puts swapped ones in order and turns a decimal comma into a point.',
	},
	'duplicate-id': {
		meaning: 'An id is the address of a page: two records of a kind, or two articles, cannot share it.',
		example: 'people:\n  - { id: lima, name: Ana Lima, description: Mayor. }\n  - { id: lima, name: Rui Lima, description: Her brother. }',
		form: 'yaml',
		remedy:
			'Give one another id. If both are one person whom two articles define, move the record to `content/people/<id>.md` and list the id.',
	},
	'unknown-id': {
		meaning: 'An entry or a link names an id that no record has.',
		example: 'people: [ana-lma]',
		form: 'yaml',
		remedy: 'Write the id that was meant (`--fix` does, where one letter or two are wrong), or define the record.',
	},
	'circular-within': {
		meaning: 'A place cannot lie within itself, not even by way of others.',
		example:
			'places:\n  - { id: town, name: Town, description: A town., within: bridge }\n  - { id: bridge, name: Bridge, description: A bridge., within: town }',
		form: 'yaml',
		remedy: 'Let `within` name the place that contains it, from small to large.',
	},
	'unknown-folder': {
		meaning: 'The folder of a file says what the file is, and this folder says nothing.',
		example: 'content/peoples/ana-lima.md',
		form: 'text',
		remedy: 'Move the file to `content/articles/`, `people/`, `places/`, `organizations/` or `events/`, without folders of its own.',
	},
	'unread-file': {
		meaning:
			'Only files that end in `.md`, in small letters, are read, and the locks beside articles. Whoever put another file there waits for a page that does not come. Names that begin with a dot do not count.',
		example: 'content/articles/bridge.docx',
		form: 'text',
		remedy: 'Call it `.md`, make an article of it by `npm run import`, or move it out of `content/`.',
	},
	'unused-record': {
		meaning: 'No article lists the record, so its page would say nothing but its description.',
		example: 'content/people/ana-lima.md, and no article with people: [ana-lima]',
		form: 'text',
		remedy: 'List its id in an article that names it, or delete the file.',
	},
	'broken-lock': {
		meaning: 'The file that keeps the addresses of an article’s passages cannot be read, often after a merge that was not settled.',
		example: '<<<<<<< HEAD',
		form: 'text',
		remedy: 'Settle the merge, or take the file back from the last commit; never write into it by hand.',
	},
	'lock-behind': {
		meaning:
			'The text has changed since its addresses were locked. Links to what is published without a lock may not outlive the next edit.',
		example: 'a paragraph written after the last npm run permalinks',
		form: 'text',
		remedy: 'Run `npm run permalinks` before you publish, and commit the lock with the article.',
	},
	'lock-without-article': {
		meaning: 'The article was renamed or deleted, and its addresses would lead nowhere.',
		example: 'content/articles/bridge.permalinks.yaml without bridge.md beside it',
		form: 'text',
		remedy: 'After a new name write the old one into `formerIds`; after a deletion delete the lock, too.',
	},
} as const satisfies Partial<Record<RuleId, RuleDoc>>;

/** What a rule's breach does: an `error` stops the build; what is `due` is printed, and fails the check of the content; a `warning` is printed. */
export type Severity = 'error' | 'due' | 'warning';

/** One rule that content must keep. */
export interface Rule {
	readonly severity: Severity;
	/** What the rule is about, for the table in the README. */
	readonly summary: string;
}

/** Every rule by its permanent name. */
export const RULES = {
	'yaml-syntax': { severity: 'error', summary: 'The frontmatter is not valid YAML.' },
	'hidden-words': { severity: 'warning', summary: 'A text that is cut off at ` #`, where YAML begins a comment.' },
	'missing-frontmatter': { severity: 'error', summary: 'The file does not begin with frontmatter between `---` lines.' },
	'missing-key': { severity: 'error', summary: 'A key that every record of its kind needs is not there.' },
	'unknown-key': { severity: 'error', summary: 'A key that the content model does not have, or one written twice.' },
	'wrong-value': { severity: 'error', summary: 'A value of the wrong form: text for a list, an empty name, no URL, …' },
	'invalid-date': { severity: 'error', summary: 'A date that is not EDTF or that no calendar has.' },
	'invalid-coordinates': { severity: 'error', summary: 'A latitude or longitude alone, out of range, or the two swapped.' },
	'duplicate-id': { severity: 'error', summary: 'Two records of one kind, or two articles, with the same id.' },
	'unknown-id': { severity: 'error', summary: 'An id that no record defines.' },
	'circular-within': { severity: 'error', summary: 'A place that lies, through others, within itself.' },
	'evidence-missing': { severity: 'error', summary: 'An event’s evidence does not stand in the text.' },
	'evidence-repeated': { severity: 'error', summary: 'An event’s evidence stands in the text more than once.' },
	'ambiguous-name': { severity: 'error', summary: 'A name in the text that two entries claim.' },
	'unsupported-markdown': { severity: 'error', summary: 'Raw HTML, a footnote or a first-level heading in the text.' },
	'unsafe-link': { severity: 'error', summary: 'A link or picture address of a kind that pages must not carry.' },
	'missing-file': { severity: 'error', summary: 'A picture that is not in `public/`, or a link to a page or file that is not there.' },
	'unknown-folder': { severity: 'error', summary: 'A Markdown file in a folder of `content/` that means nothing.' },
	'empty-article': { severity: 'error', summary: 'An article without text.' },
	'wrong-pin': {
		severity: 'error',
		summary: 'An id behind a heading or passage (`{#…}`) that cannot be an address, or one that stands twice.',
	},
	'broken-lock': { severity: 'error', summary: 'A lock of permanent addresses that cannot be read.' },
	'lock-behind': { severity: 'due', summary: 'A text whose permanent addresses are not locked yet: `npm run permalinks` locks them.' },
	'lock-without-article': { severity: 'due', summary: 'A lock whose article is gone: renamed without `formerIds`, or deleted.' },
	'never-named': { severity: 'warning', summary: 'A person, place or organization that the article’s text never names.' },
	'date-without-basis': { severity: 'warning', summary: 'An event whose evidence does not hold its year and that has no `basis`.' },
	'repeated-alias': { severity: 'warning', summary: 'An alias that the same entry already has.' },
	'unused-record': { severity: 'warning', summary: 'A shared record that no article lists.' },
} as const satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleId = keyof typeof RULES;

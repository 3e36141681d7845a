/**
 * What a rule's breach does: an `error` stops the build; what is `due` is printed, and fails the check of the content;
 * a `warning` is printed, and fails the check until it is mended or answered with `ignore`.
 */
export type Severity = 'error' | 'due' | 'warning';

/** One rule that content must keep. */
export interface Rule {
	readonly severity: Severity;
	/** What breaks it, in one sentence. */
	readonly summary: string;
}

/** Every rule by its permanent name. The editor's rules, from `unlisted-name` on, are looked at by `npm run check` alone. */
export const RULES = {
	'unreadable-sign': { severity: 'error', summary: 'A file that is not UTF-8, or a control sign in a text.' },
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
	'broken-link': { severity: 'error', summary: 'A link or the sign of a note that is written so that it is none.' },
	'missing-file': {
		severity: 'error',
		summary: 'A picture that is not in `public/`, or a link to a page, a place of a page or a file that is not there.',
	},
	'unknown-folder': { severity: 'error', summary: 'A Markdown file in a folder of `content/` that means nothing.' },
	'empty-article': { severity: 'error', summary: 'An article without text.' },
	'empty-heading': { severity: 'error', summary: 'A heading without words.' },
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
	'unread-file': { severity: 'warning', summary: 'A file of `content/` that is not read.' },
	'unused-record': { severity: 'warning', summary: 'A shared record that no article lists.' },
	'unlisted-name': { severity: 'warning', summary: 'A person, place or organization in the text that no entry covers.' },
	'missing-alias': { severity: 'warning', summary: 'A form of a listed name that its entry lacks.' },
	'untold-event': { severity: 'warning', summary: 'A dated event in the text that no entry rests on.' },
	'unused-alias': { severity: 'warning', summary: 'An alias that no text uses.' },
	'caption-only': { severity: 'warning', summary: 'Somebody or something named just once, in the caption of a picture.' },
	'evidence-date': { severity: 'warning', summary: 'Evidence that holds another day or month than its event’s date.' },
	'date-too-precise': { severity: 'warning', summary: 'A date known more exactly than its evidence says, without a `basis`.' },
	'stale-reckoning': { severity: 'warning', summary: 'A date reckoned from a date that the article no longer has.' },
	'wrong-weekday': { severity: 'warning', summary: 'A day of the week that the date beside it was not.' },
	'source-after-article': { severity: 'warning', summary: 'A source that is newer than the article that retells it.' },
	'out-of-lifetime': { severity: 'warning', summary: 'A person in an event before their birth or after their death.' },
	'outside-country': { severity: 'warning', summary: 'A position in another country than the one that `within` leads to.' },
	'look-alike': { severity: 'warning', summary: 'Two entries that seem to be one.' },
	'long-title': { severity: 'warning', summary: 'A title that does not fit where it is shown.' },
	'long-description': {
		severity: 'warning',
		summary: 'A description longer than the sidebar, or a standfirst longer than a card, can show.',
	},
	placeholder: {
		severity: 'warning',
		summary: 'Words that wait to be written: `TODO`, `TBD`, `To be written.`, lorem ipsum, the samples of `npm run new`.',
	},
	'unchecked-guess': { severity: 'warning', summary: 'Guesses of `import` that still carry the comment `# check`.' },
	'heading-order': { severity: 'warning', summary: 'A heading that skips a level.' },
	'no-heading': { severity: 'warning', summary: 'A paragraph that was meant for a heading.' },
	'empty-section': { severity: 'warning', summary: 'A heading with nothing below it.' },
	'picture-without-words': { severity: 'warning', summary: 'A picture without words for those who do not see it.' },
	'vague-link': { severity: 'warning', summary: 'A link whose words do not say where it leads.' },
	'doubled-word': { severity: 'warning', summary: 'A small word that stands there twice.' },
	'unused-ignore': { severity: 'warning', summary: 'An `ignore` that answers nothing.' },
} as const satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleId = keyof typeof RULES;

/** A rule that `ignore` can switch off. */
export type WarningId = { [Id in RuleId]: (typeof RULES)[Id]['severity'] extends 'warning' ? Id : never }[RuleId];

/** The rules that `ignore` can switch off; `unused-ignore` itself is not among them. */
export const IGNORABLE_RULES: readonly WarningId[] = (Object.keys(RULES) as RuleId[]).filter(
	(id): id is WarningId => RULES[id].severity === 'warning' && id !== 'unused-ignore',
);

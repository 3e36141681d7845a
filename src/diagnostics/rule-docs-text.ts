import type { RuleDoc } from './rule-doc.ts';
import type { RuleId } from './rules.ts';

/** The rules about the text of an article. */
export const TEXT_RULE_DOCS = {
	'unsupported-markdown': {
		meaning: 'Raw HTML is content from who knows where, footnotes have no place on these pages, and the first-level heading is the title.',
		example: '# The bridge\n\nIt <b>fell</b>.',
		form: 'markdown',
		remedy: 'Write Markdown: `**fell**`. Begin sections with `## `; `--fix` does so for a first-level heading behind the first paragraph.',
	},
	'unsafe-link': {
		meaning: 'Pages carry only links that are safe and that lead to the same place from every page; pictures come from `public/`.',
		example: '[the minutes](minutes.html) and ![the bridge](https://example.org/bridge.jpg)',
		form: 'markdown',
		remedy: 'Write `https:`, `mailto:`, `tel:`, `#section`, or a path from the first page: `/articles/my-story.html`.',
	},
	'broken-link': {
		meaning:
			'Brackets that look like a link and are none would be published as they stand: an address with a space or without an end, a name without an address, the sign of a note without a note.',
		example: '[the minutes](https://example.org/the minutes) and [the plan][plan] say so.[^1]',
		form: 'markdown',
		remedy:
			'Write `[the minutes](https://example.org/the%20minutes)`; put notes into the text. Where brackets are meant as they stand, write `\\[`.',
	},
	'missing-file': {
		meaning:
			'The picture is not in `public/`, or the page, the section or paragraph behind `#`, or the file is not there: readers would meet a hole. Addresses that an article or a record had before are there.',
		example: '![The mayor on the bridge](/pictures/brigde.jpg) and [what it cost](#what-it-csot)',
		form: 'markdown',
		remedy:
			'Put the file where the message says, or mend the path. The way to the page of an entry is its kind and id: `[the mayor](person:ana-lima)`.',
	},
	'empty-article': {
		meaning: 'There is frontmatter, and nothing to read.',
		example: '---\ntitle: The bridge reopens\n---',
		form: 'markdown',
		remedy: 'Write the text below the frontmatter, or delete the file.',
	},
	'empty-heading': {
		meaning: 'A heading names a section, in the contents and in its address; without words it names nothing.',
		example: '## \n\nThe office puts the price at 40 million.',
		form: 'markdown',
		remedy: 'Write the words of the heading, or delete the line. A line between two parts without names is `***`.',
	},
	'wrong-pin': {
		meaning: 'An id that you give to a heading or passage becomes an address, so it must look like one and stand there once.',
		example: '## What it cost {#The cost}',
		form: 'markdown',
		remedy: 'Write lower-case letters, digits and hyphens: `{#the-cost}`.',
	},
	'ambiguous-name': {
		meaning: 'Two entries claim this name, and a guess would put words into the wrong mouth.',
		example: 'Lima signed the contract.',
		form: 'markdown',
		remedy: 'Say which: `[Lima](person:ana-lima)`, or `[Lima](none:)` for neither.',
	},
	'evidence-missing': {
		meaning:
			'An event rests on words of the text, and these words do not stand there. Apostrophes, quotation marks, dashes and spaces may be of any kind.',
		example: 'evidence: the great flood of 2021',
		form: 'yaml',
		remedy: 'Copy the phrase from one paragraph, without its markup. Where only signs or capitals differ, `--fix` copies it.',
	},
	'evidence-repeated': {
		meaning: 'The words stand there more than once, so nobody knows which paragraph to cite.',
		example: 'evidence: the flood',
		form: 'yaml',
		remedy: 'Take a few more words.',
	},
	'heading-order': {
		meaning: 'A heading skips a level. Who moves by headings, as with a screen reader, looks for the part between.',
		example: '## What it cost\n\n#### The steel',
		form: 'markdown',
		remedy: 'Write `### `. How large a heading looks is not decided by its level.',
	},
	'no-heading': {
		meaning: 'A paragraph looks like a heading and is none: it makes no section, and has no place among the contents.',
		example: '##What it cost\n\n**Who pays**',
		form: 'markdown',
		remedy: 'Write two signs and a space before its words: `## What it cost`. `--fix` adds a space that is missing.',
	},
	'empty-section': {
		meaning: 'A heading promises a text that is not there.',
		example: '## What it cost\n\n## Who pays',
		form: 'markdown',
		remedy: 'Write the text, or remove the heading.',
	},
	'picture-without-words': {
		meaning: 'Who does not see the picture, or waits for it, gets nothing.',
		example: '![](/pictures/bridge.jpg)',
		form: 'markdown',
		remedy: 'Say between the brackets what it shows: `![The mayor on the bridge](/pictures/bridge.jpg)`.',
	},
	'vague-link': {
		meaning: 'The words of a link should say where it leads also when they are read alone, as in a list of links.',
		example: 'The minutes are [here](https://example.org/minutes).',
		form: 'markdown',
		remedy: 'Put the link on the words that name its target: `[The minutes](https://example.org/minutes)`.',
	},
	'doubled-word': {
		meaning: 'A small word stands there twice, often across the end of a line. Looked for in English, French, German and Spanish.',
		example: 'The river took the the old bridge.',
		form: 'markdown',
		remedy: 'Take one out; `--fix` does.',
	},
	'wrong-weekday': {
		meaning: 'The text names a day of the week beside a date that was another day: one of the two is wrong.',
		example: 'The bridge fell on Monday, March 16, 2021.',
		form: 'markdown',
		remedy: 'Find out which is right; the message says what day the date was.',
	},
	placeholder: {
		meaning:
			'A mark that you left for yourself would be published: `TODO`, `TBD`, `TBC`, `FIXME`, `TKTK`, `[TK]`, lorem ipsum; so would the sentences with which `npm run import` and `npm run new` begin. The same words are told once for a file.',
		example: 'description: TODO',
		form: 'yaml',
		remedy: 'Write what belongs there.',
	},
} as const satisfies Partial<Record<RuleId, RuleDoc>>;

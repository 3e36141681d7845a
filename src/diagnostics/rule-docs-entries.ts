import type { RuleDoc } from './rule-doc.ts';
import type { RuleId } from './rules.ts';

/** The rules about people, places, organizations and events, and how the text bears them out. */
export const ENTRY_RULE_DOCS = {
	'never-named': {
		meaning: 'The article lists somebody or something that its text never names, so nothing on the page leads there.',
		example: 'people: [ana-lima] # and the text says only “the mayor”',
		form: 'yaml',
		remedy: 'Add the words of the text to the `aliases`, link them (`[the mayor](person:ana-lima)`), or remove the entry.',
	},
	'date-without-basis': {
		meaning: 'The evidence does not say the year, so readers cannot know where the date comes from.',
		example: 'date: 2021-03\nevidence: the night of the flood',
		form: 'yaml',
		remedy: 'Add `basis:` with one sentence, as in `The town hall gives the month.`',
	},
	'repeated-alias': {
		meaning: 'The entry has this name already.',
		example: 'name: Ana Lima\naliases: [Lima, Ana Lima]',
		form: 'yaml',
		remedy: 'Remove it; `--fix` does.',
	},
	'unlisted-name': {
		meaning:
			'The text names what seems to be a person, place or organization, and no entry covers it: readers get no page for it. It is a guess, made from the words.',
		example: 'Sergei Lavrov spoke first. # and no entry has that name',
		form: 'text',
		remedy:
			'Add it to `people`, `places` or `organizations` (`npm run suggest` drafts the entry), or refuse it with `ignore`. Names in `author` and `source.credit` are not asked for.',
	},
	'missing-alias': {
		meaning: 'The text calls a listed entity by another form of its name, and that form finds nobody.',
		example: 'name: Sergei Lavrov # and the text goes on with “Lavrov”',
		form: 'yaml',
		remedy: 'Add the form to the `aliases`, exactly as the text writes it.',
	},
	'untold-event': {
		meaning:
			'A sentence says that something happened at some time, and no event rests on it: the timeline lacks it. It is a guess, made from the words.',
		example: 'The old bridge fell in March 2021. # and no event has its evidence there',
		form: 'text',
		remedy: 'Add the event with these words as `evidence` (`npm run suggest` drafts it), or refuse it with `ignore`.',
	},
	'unused-alias': {
		meaning: 'No text uses the alias by itself: it is misspelt, or the text was changed. Within a longer name it does not count.',
		example: 'aliases: [Mayor Lima] # and the text says “mayor Lima”',
		form: 'yaml',
		remedy: 'Write it as the text does, capitals and all, or remove it.',
	},
	'caption-only': {
		meaning:
			'Somebody or something is named just once, in the caption of a picture. Often the text means the same by other words, or it does not matter here.',
		example: '> [!picture]\n> The mayor with Rui Dias.',
		form: 'markdown',
		remedy: 'Add the words of the text to its `aliases`, take the entry out, or say with `ignore` that it is meant so.',
	},
	'evidence-date': {
		meaning: 'The evidence gives another day or month than `date`: one of the two is a slip.',
		example: 'date: 2021-03-16\nevidence: fell on March 17, 2021',
		form: 'yaml',
		remedy: 'Mend the date, or add a `basis` that says why it differs.',
	},
	'date-too-precise': {
		meaning: 'The evidence gives the year, and `date` a month or day that must come from elsewhere.',
		example: 'date: 2021-03-16\nevidence: fell in 2021',
		form: 'yaml',
		remedy: 'Add `basis:` with its origin, take more words of the text, or write `2021`.',
	},
	'source-after-article': {
		meaning: 'An article cannot retell what was published after it.',
		example: 'date: 2024-05-02\nsource: { publisher: The Courier, date: 2024-05-20 }',
		form: 'yaml',
		remedy: 'Mend one of the two dates.',
	},
	'out-of-lifetime': {
		meaning:
			'A person takes part in an event before their birth or after their death. That is told by `birthDate` and `deathDate`, or by words of the description: “born 1952”, “(1901–1986)”.',
		example:
			'people: [{ id: rui-dias, name: Rui Dias, description: Engineer (1901–1986). }]\nevents: [{ id: opening, date: 1990, people: [rui-dias] }]',
		form: 'yaml',
		remedy: 'Mend the date or the description, or take the person out: what happens in somebody’s memory happens without them.',
	},
	'outside-country': {
		meaning:
			'The position lies in another country than the one that `within` leads to. What lies at sea, or within some 25 km of the border, is let pass.',
		example: 'name: Porto\nwithin: portugal\nlatitude: 41.15\nlongitude: 8.61',
		form: 'yaml',
		remedy: 'Look at the signs (west and south are negative) and at the order of the two numbers, or mend `within`.',
	},
	'look-alike': {
		meaning:
			'Two entries seem to be one: equal names, names one letter apart, one page in `sameAs`, one position, or a name with a part left out. Readers would find half of it on each page.',
		example:
			'people:\n  - { id: ana-lima, name: Ana Lima, description: Mayor. }\n  - { id: a-lima, name: Ana Maria Lima, description: Mayor since 2018. }',
		form: 'yaml',
		remedy: 'Keep one, with the names of both and the other’s id under `formerIds`. If they are two, answer with `ignore`.',
	},
	'stale-reckoning': {
		meaning:
			'Of “last week” `npm run import` makes a date by the date of the article, and says so in the `basis`. The article’s date is another now, so these dates are wrong.',
		example:
			'date: 2024-05-02\nevents:\n  - { id: talks, date: 2026-11-20, basis: "“Last week”, reckoned from the article’s date, 2026-11-27." }',
		form: 'yaml',
		remedy: 'Reckon the date again from that of the article, and mend it and its `basis`; or import the text anew with `--date`.',
	},
	'long-title': {
		meaning:
			'A title above 110 places, or a name above 90, is cut in cards and lists (Chinese, Japanese and Korean signs take two places).',
		example:
			'title: After three years of waiting, two changes of plan and a lawsuit the town at last gets back its only crossing over the river',
		form: 'yaml',
		remedy: 'Say it shorter; a full name can be an alias.',
	},
	'long-description': {
		meaning:
			'A description above 140 places fills the sidebar, and pushes those that follow out of sight; a standfirst above 300 is cut in cards.',
		example:
			'description: Mayor since 2018, before that a member of the council for twelve years, an engineer by training, and the author of two books on the town and its river.',
		form: 'yaml',
		remedy: 'Say in one line who or what it is. A shared record has room for a background text below its frontmatter.',
	},
	'unchecked-guess': {
		meaning: '`npm run import` marks all that it guessed with the comment `# check`, and some marks are left.',
		example: 'description: Mayor of the town # check',
		form: 'yaml',
		remedy: 'Compare each with the text, mend it, and remove the comment.',
	},
	'unused-ignore': {
		meaning:
			'An answer under `ignore` answers nothing: what it was about is mended, or it is misspelt, and it would hide what comes later.',
		example: 'ignore:\n  - { rule: unused-alias, about: Limma, reason: The next part uses it. }',
		form: 'yaml',
		remedy: 'Take it out, or write `about` exactly as the check tells it.',
	},
} as const satisfies Partial<Record<RuleId, RuleDoc>>;

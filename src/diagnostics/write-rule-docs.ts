import type { RuleDoc } from './rule-doc.ts';
import { ENTRY_RULE_DOCS } from './rule-docs-entries.ts';
import { FILE_RULE_DOCS } from './rule-docs-files.ts';
import { TEXT_RULE_DOCS } from './rule-docs-text.ts';
import { RULES, type RuleId, type Severity } from './rules.ts';

/** What editors are told about each rule. */
const RULE_DOCS: Readonly<Record<RuleId, RuleDoc>> = { ...FILE_RULE_DOCS, ...TEXT_RULE_DOCS, ...ENTRY_RULE_DOCS };

const HEADINGS = {
	error: ['Errors', 'An error stops the build, and the last good site stays as it was.'],
	due: ['Due', 'What is due must be done before publication: it is printed, and fails the check.'],
	warning: ['Warnings', 'A warning fails the check until it is mended or answered. It never stops a build.'],
} as const satisfies Record<Severity, readonly [string, string]>;

const INTRODUCTION = `# The rules

\`npm run check\` looks at the content with all of these rules, every build with those of the engine. Each message names its
rule in brackets. This file is written by \`npm run docs\`.

A warning that is right in general and wrong here is answered in the frontmatter of the file in which it stands:

\`\`\`yaml
ignore:
  - rule: unlisted-name # the rule in brackets
    about: Sergei Lavrov # what the message is about; without it the rule is off in the whole file
    reason: Quoted once, and no matter of this article.
\`\`\`

\`npm run check -- --format json\` tells the \`about\` of each message. An answer that answers nothing is a warning itself.`;

/** Write the reference of all rules, \`docs/rules.md\`: by severity, in the order of the table. */
export function writeRuleDocs(): string {
	const ids = Object.keys(RULES) as RuleId[];
	const chapters = (Object.keys(HEADINGS) as Severity[]).map((severity) => {
		const [title, meaning] = HEADINGS[severity];
		const entries = ids.filter((id) => RULES[id].severity === severity).map(writeRule);
		return [`## ${title}`, meaning, ...entries].join('\n\n');
	});
	return `${[INTRODUCTION, ...chapters].join('\n\n')}\n`;
}

function writeRule(id: RuleId): string {
	const { meaning, example, form, remedy } = RULE_DOCS[id];
	const fence = '```';
	return [`### \`${id}\``, RULES[id].summary, meaning, `${fence}${form}\n${example}\n${fence}`, `**To mend it:** ${remedy}`].join('\n\n');
}

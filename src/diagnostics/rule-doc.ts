/** What editors are told about a rule, in Markdown. */
export interface RuleDoc {
	/** What it means, and why it matters. */
	readonly meaning: string;
	/** Content that breaks it. */
	readonly example: string;
	/** How the example is written: frontmatter, text, or something else. */
	readonly form: 'yaml' | 'markdown' | 'text';
	/** How to mend it. */
	readonly remedy: string;
}

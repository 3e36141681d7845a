import { explainRefusal } from '../dates/explain-refusal.ts';
import { parseEdtf } from '../dates/parse-edtf.ts';
import { proposeDate } from '../dates/propose-date.ts';
import { isId, isLanguage } from '../documents/scalars.ts';
import type { ArticleSlug } from '../documents/types.ts';
import { toId } from '../text/to-id.ts';
import { callWrongly, type NotRun, readArguments } from './read-arguments.ts';

/** What the command line says of an article that is to be made. */
export interface ArticleArguments {
	/** What stands without an option: a title, a file. */
	readonly subject: string;
	/** EDTF. */
	readonly date: string | undefined;
	/** BCP 47 tag. */
	readonly language: string | undefined;
	readonly slug: ArticleSlug | undefined;
	readonly format: string | undefined;
}

const OPTIONS = { date: { type: 'string' }, language: { type: 'string' }, slug: { type: 'string' }, format: { type: 'string' } } as const;

/**
 * Read the arguments of a command that makes an article.
 *
 * @param args - as in `['story.txt', '--date', '2024-05-02']`
 * @param usage - how to call the command
 * @param formats - the values that `--format` may have; none means that there is no such option
 * @returns the arguments, or why nothing is to be made
 */
export function readArticleArguments(args: readonly string[], usage: string, formats: readonly string[] = []): ArticleArguments | NotRun {
	const { format: _, ...rest } = OPTIONS;
	const wanted = readArguments(args, { usage, options: formats.length > 0 ? OPTIONS : rest, words: true });
	if ('notice' in wanted) return wanted;
	const refuse = (reason: string): NotRun => callWrongly(reason, usage);
	const { date, language, slug, format } = wanted.values as Partial<Record<keyof typeof OPTIONS, string>>;
	const [subject = '', ...more] = wanted.words;
	if (subject.trim() === '') return refuse('What is it to be made of?');
	if (more.length > 0) return refuse(`\`${more[0] ?? ''}\` is one word too many: put what has spaces into quotation marks.`);
	const problem = refuseDate(date) ?? refuseLanguage(language) ?? refuseSlug(slug) ?? refuseFormat(format, formats);
	return problem === undefined ? { subject, date, language, slug: slug as ArticleSlug | undefined, format } : refuse(problem);
}

function refuseDate(date: string | undefined): string | undefined {
	if (date === undefined || parseEdtf(date)) return undefined;
	const meant = proposeDate(date);
	return `The date \`${date}\` ${meant === undefined ? 'is not EDTF: write 2024-05-02, 2024-05 or 2024.' : `is not EDTF: perhaps \`${meant}\`?`}${
		explainRefusal(date) === undefined ? '' : ` ${explainRefusal(date) ?? ''}.`
	}`;
}

function refuseLanguage(language: string | undefined): string | undefined {
	return language === undefined || isLanguage(language) ? undefined : `\`${language}\` is no language tag: write en, zh, ar, pt-BR, …`;
}

function refuseSlug(slug: string | undefined): string | undefined {
	if (slug === undefined || isId(slug)) return undefined;
	const meant = toId(slug);
	return `\`${slug}\` cannot be an address: write lower-case letters, digits and single hyphens${isId(meant) ? `, as in \`${meant}\`` : ''}.`;
}

function refuseFormat(format: string | undefined, formats: readonly string[]): string | undefined {
	return format === undefined || formats.includes(format) ? undefined : `There is no format \`${format}\`: write ${formats.join(', ')}.`;
}

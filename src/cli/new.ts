import { writeSkeleton } from '../drafts/write-skeleton.ts';
import { siteConfig } from '../site.config.ts';
import { readArticleArguments } from './article-arguments.ts';
import { type CreatedArticle, refuseTaken, slugOf, writeNew } from './create-article.ts';
import { dayOf } from './today.ts';

const USAGE = 'npm run new -- "Title" [--date 2024-05-02] [--language en] [--slug my-story]';

/**
 * Make a new article with a comment on every key.
 *
 * @param args - the arguments of the command line
 * @param root - the project's folder
 * @param today - ISO 8601 day: its date, unless another is given
 */
export function createSkeleton(args: readonly string[], root: string, today: string): CreatedArticle {
	const wanted = readArticleArguments(args, USAGE);
	if ('notice' in wanted) return { status: wanted.status, report: wanted.notice };
	const title = wanted.subject.replaceAll(/\s+/g, ' ').trim();
	const slug = wanted.slug ?? slugOf(title);
	const path = `content/articles/${slug}.md`;
	const source = writeSkeleton({
		title,
		language: wanted.language ?? new Intl.Locale(siteConfig.locale).language,
		date: wanted.date ?? today,
		path,
	});
	return refuseTaken(root, slug) ?? writeNew(root, path, source) ?? { status: 0, report: tell(path) };
}

function tell(path: string): string {
	return [
		path,
		'',
		'Next:',
		`  write the text into ${path}`,
		'  npm run dev          shows the article, and follows what you save',
		`  npm run suggest -- ${path}   proposes whom and what the frontmatter should list`,
		'  npm run permalinks   locks the addresses of its sections and paragraphs',
		`  npm run check -- ${path}`,
	].join('\n');
}

if (import.meta.main) {
	const { status, report } = createSkeleton(process.argv.slice(2), process.cwd(), dayOf(new Date()));
	(status === 0 ? console.log : console.error)(report);
	process.exitCode = status;
}

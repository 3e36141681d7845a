import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { annotate } from '../annotation/annotate.ts';
import { formatReport } from '../diagnostics/report.ts';
import { COLLECTIONS, ENTITY_KINDS } from '../documents/types.ts';
import type { Stated } from '../drafts/draft-head.ts';
import { CHECK } from '../drafts/types.ts';
import { type ImportedArticle, importArticle } from '../import-article.ts';
import { guessLanguage } from '../manuscripts/guess-language.ts';
import { MANUSCRIPT_FORMATS, type ManuscriptFormat, readManuscript } from '../manuscripts/read-manuscript.ts';
import { refuseBytes } from '../manuscripts/refuse-bytes.ts';
import type { Manuscript } from '../manuscripts/types.ts';
import { siteConfig } from '../site.config.ts';
import { type ArticleArguments, readArticleArguments } from './article-arguments.ts';
import { type CreatedArticle, refuse, refuseTaken, slugOf, writeNew } from './create-article.ts';
import { readContent } from './read-content.ts';
import { readSiteUrl } from './read-site-url.ts';
import { dayOf } from './today.ts';

const USAGE = `npm run import -- FILE [--date 2024-05-02] [--language en] [--slug my-story] [--format ${MANUSCRIPT_FORMATS.join('|')}]
FILE is plain text, HTML, Markdown or .docx; - reads standard input.`;

/** Where an import runs. */
export interface ImportSurroundings {
	/** The project's folder. */
	readonly root: string;
	/** What paths are relative to. */
	readonly cwd: string;
	/** For the address of the site. */
	readonly env: NodeJS.ProcessEnv;
	/** ISO 8601 day: the date of a text that says none. */
	readonly today: string;
	readonly readInput: () => Uint8Array;
}

/**
 * Make a new article of a text: `content/articles/<slug>.md`, with a frontmatter whose guesses are marked.
 *
 * @param args - the arguments of the command line
 */
export async function importFile(args: readonly string[], surroundings: ImportSurroundings): Promise<CreatedArticle> {
	const wanted = readArticleArguments(args, USAGE, MANUSCRIPT_FORMATS);
	if ('notice' in wanted) return { status: wanted.status, report: wanted.notice };
	const { root, cwd, env, readInput } = surroundings;
	const { url, problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return fail(problem);
	const { subject } = wanted;
	const missing = subject === '-' ? undefined : refuseMissing(resolve(cwd, subject), subject);
	if (missing !== undefined) return fail(`${missing}\n${USAGE}`);
	const bytes = subject === '-' ? readInput() : readFileSync(resolve(cwd, subject));
	const manuscript = await read(bytes, basename(subject), wanted.format as ManuscriptFormat | undefined);
	if (typeof manuscript === 'string') return refuse(`${subject === '-' ? 'Standard input' : subject} ${manuscript}`);
	const stated = state(manuscript, wanted, surroundings.today);
	const slug = wanted.slug ?? slugOf(manuscript.title || toString(manuscript.blocks[0]));
	const taken = refuseTaken(root, slug);
	if (taken) return taken;
	const { files, publicFiles } = readContent(root);
	const annotateText = ({ passages, options }: Parameters<Parameters<typeof importArticle>[1]['annotate']>[0]) =>
		annotate(passages, options);
	const imported = importArticle(manuscript, { ...stated, slug, files, publicFiles, url, annotate: annotateText });
	if (imported.problems.length > 0) return refuse(`${formatReport(imported.problems)}\nNothing was written.`);
	return writeNew(root, imported.path, imported.source) ?? { status: 0, report: tell(imported, manuscript) };
}

function refuseMissing(path: string, name: string): string | undefined {
	if (!existsSync(path)) return `There is no file \`${name}\`.`;
	if (statSync(path).isDirectory()) return `\`${name}\` is a folder: name one file in it.`;
	return statSync(path).isFile() ? undefined : `\`${name}\` is no file.`;
}

/** Read a manuscript; a text says why it cannot be one. */
async function read(bytes: Uint8Array, name: string, format: ManuscriptFormat | undefined): Promise<Manuscript | string> {
	const refusal = refuseBytes(bytes);
	if (refusal !== undefined) return refusal;
	// Each .docx is an archive, and begins so.
	if (format === 'docx' && !(bytes[0] === 0x50 && bytes[1] === 0x4b)) return 'is no .docx: leave out `--format docx`.';
	try {
		const manuscript = await readManuscript(bytes, name, format);
		if (manuscript.blocks.length > 0) return manuscript;
		return manuscript.title === '' ? 'holds no text.' : `holds a title, \`${manuscript.title}\`, and no text below it.`;
	} catch {
		return 'cannot be read: it is no whole .docx. Open it where it was written, and save it anew.';
	}
}

function state({ language, date, blocks, title }: Manuscript, wanted: ArticleArguments, today: string): Stated {
	const told = wanted.language ?? language;
	const day = wanted.date ?? date;
	const text = [title, ...blocks.map((block) => toString(block))].join('\n');
	return {
		language: told === undefined ? { value: guessLanguage(text), comment: `${CHECK}: guessed from the text` } : { value: told },
		date: day === undefined ? { value: today, comment: `${CHECK}: no date was found` } : { value: day },
	};
}

function tell({ path, source, counts }: ImportedArticle, { notes }: Manuscript): string {
	const found = ENTITY_KINDS.map((kind) => `${String(counts[kind])} ${counts[kind] === 1 ? kind : COLLECTIONS[kind]}`).join(', ');
	const guesses = source.split('\n').filter((line) => new RegExp(` # ${CHECK}(?::|$)`).test(line)).length;
	const marked = guesses === 1 ? '1 guess is marked' : `${String(guesses)} guesses are marked`;
	return [
		`${path}: ${found}; ${marked} with \`# ${CHECK}\`.`,
		...notes.map((note) => `Left out: ${note}.`),
		'',
		'Next:',
		`  open ${path}, compare each guess with the text, mend it, remove its \`# ${CHECK}\``,
		'  npm run dev          shows the article, and follows what you save',
		`  npm run check -- ${path}`,
		'  npm run permalinks   locks the addresses of its paragraphs, when the text stands',
	].join('\n');
}

function fail(reason: string): CreatedArticle {
	return { status: 2, report: reason };
}

if (import.meta.main) {
	const root = process.cwd();
	const surroundings = { root, cwd: root, env: process.env, today: dayOf(new Date()), readInput: () => readFileSync(process.stdin.fd) };
	const { status, report } = await importFile(process.argv.slice(2), surroundings);
	(status === 0 ? console.log : console.error)(report);
	process.exitCode = status;
}

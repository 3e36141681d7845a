import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isId } from '../documents/scalars.ts';
import type { ArticleSlug } from '../documents/types.ts';
import { toId } from '../text/to-id.ts';

/** What came of a command that makes an article. */
export interface CreatedArticle {
	/** 0: done; 1: not written, for a reason; 2: it could not run. */
	readonly status: 0 | 1 | 2;
	/** What to tell the editor. */
	readonly report: string;
}

const LONGEST_SLUG = 60;

/** Make the name of an article's file of its title: whole words, as many as make a handy address. */
export function slugOf(title: string): ArticleSlug {
	const id = toId(title);
	const short =
		id.length <= LONGEST_SLUG
			? id
			: id
					.slice(0, LONGEST_SLUG + 1)
					.replace(/-[^-]*$/, '')
					.slice(0, LONGEST_SLUG);
	const slug = short.normalize('NFC').replace(/-$/, '');
	return (isId(slug) ? slug : 'article') as ArticleSlug;
}

/** Say why an article cannot have a name: a file has it already. */
export function refuseTaken(root: string, slug: ArticleSlug): CreatedArticle | undefined {
	const path = `content/articles/${slug}.md`;
	const folder = join(root, dirname(path));
	const there = existsSync(folder) ? readdirSync(folder).map((name) => name.normalize('NFC').toLowerCase()) : [];
	return there.includes(`${slug}.md`) ? refuse(taken(path)) : undefined;
}

/**
 * Write the file of an article; one that is there is left as it is.
 *
 * @returns nothing when it was written
 */
export function writeNew(root: string, path: string, source: string): CreatedArticle | undefined {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	try {
		writeFileSync(join(root, path), source, { flag: 'wx' });
		return undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return refuse(taken(path));
	}
}

/** Say that nothing was written, and why. */
export function refuse(reason: string): CreatedArticle {
	return { status: 1, report: reason };
}

function taken(path: string): string {
	return `${path} is there already, and stays as it is. Give the new article another name: \`--slug my-story\`.`;
}

import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { lockedSlug } from '../permanent-ids/collect-locks.ts';
import type { SourceFile } from './types.ts';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;
const MANUSCRIPT = /\.(?:txt|text|docx|html?)$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|pdf|mp[34])$/i;

/** Tell whether a file of `content/` is read: a Markdown file or the lock of an article. */
export function isRead(path: string): boolean {
	return path.endsWith('.md') || lockedSlug(path) !== undefined;
}

/** Tell whether a file that is not read was to be an article or a record. */
export function isMisnamed(path: string): boolean {
	return !isRead(path) && MARKDOWN.test(path);
}

/**
 * Report what lies in `content/` and is not read, so that nobody waits for its page.
 *
 * @param files - every file of the folder, read or not; a folder that is called like a file has `/` at its end
 */
export function checkUnreadFiles(files: readonly SourceFile[]): readonly VFileMessage[] {
	return files.flatMap(({ path }) => {
		if (isRead(path)) return [];
		const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
		const what = path.endsWith('/') ? `The folder \`${name}\` is no file` : `The file \`${name}\` is not read`;
		return [createMessage('unread-file', { file: path, line: 1, column: 1 }, what, adviseOn(path, name), { actual: name })];
	});
}

function adviseOn(path: string, name: string): string {
	if (path.endsWith('/')) return 'Give it a name without `.md`, or take the file out of it.';
	if (MARKDOWN.test(name)) return `Call it \`${name.replace(MARKDOWN, '.md')}\`.`;
	if (MANUSCRIPT.test(name)) return `\`npm run import -- ${path}\` makes an article of it; then move it out of \`content/\`.`;
	if (name.endsWith('.permalinks.yaml')) return 'Only articles have locks, each beside its article: delete it, or move it there.';
	return PICTURE.test(name) ? 'Put it into `public/`, where pages find it.' : 'Move it out of `content/`.';
}

import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSite, type SitePages } from '../../src/build-site.ts';
import { readContent } from '../../src/cli/read-content.ts';
import type { SourceFile } from '../../src/documents/types.ts';
import { ASSETS, CONFIG } from './make-site.ts';

const { files, publicFiles } = readContent(fileURLToPath(new URL('../..', import.meta.url)));

/** The settings with which tests build the project's own content. */
export const REAL_OPTIONS: BuildOptions = { config: CONFIG, assets: ASSETS, publicFiles };
/** The article on Putin in Beijing, alone, with its lock. */
export const REAL_ARTICLE: readonly SourceFile[] = files.filter(({ path }) => path.startsWith('content/articles/putin-in-beijing.'));

/** Build files that have no errors. */
export function buildPagesOf(sources: readonly SourceFile[], options: BuildOptions = REAL_OPTIONS): SitePages {
	const { pages, messages } = buildSite(sources, options);
	if (!pages) throw new Error(messages.map(String).join('\n'));
	return pages;
}

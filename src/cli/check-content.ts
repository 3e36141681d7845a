import { buildSite } from '../build-site.ts';
import { isError } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import type { PagePath } from '../page-models/permalinks.ts';
import type { SiteAssets } from '../page-models/types.ts';
import { siteConfig } from '../site.config.ts';
import { readContent } from './read-content.ts';

/** What a check of the content found. */
export interface ContentCheck {
	/** 0: no errors; 1: errors; 2: there is nothing to check. */
	readonly status: 0 | 1 | 2;
	/** What to tell the editor. */
	readonly report: string;
}

// The names of the files that Astro builds: nothing of the content depends on them.
const ASSETS: SiteAssets = {
	stylesheet: 'assets/site.css' as PagePath,
	font: 'assets/font.woff2' as PagePath,
	icon: 'favicon.svg' as PagePath,
};

/**
 * Check the content of a project without building its site.
 *
 * @param root - the project's folder
 */
export function checkContent(root: string): ContentCheck {
	const { files, publicFiles } = readContent(root);
	if (files.length === 0) return { status: 2, report: 'There are no Markdown files below content/.' };
	const { messages } = buildSite(files, { config: siteConfig, assets: ASSETS, publicFiles });
	const checked = `Checked ${String(files.length)} ${files.length === 1 ? 'file' : 'files'} of content/`;
	if (messages.length === 0) return { status: 0, report: `${checked}: nothing to mend.` };
	return { status: messages.some(isError) ? 1 : 0, report: `${formatReport(messages)}\n${checked}.` };
}

if (import.meta.main) {
	const { status, report } = checkContent(process.cwd());
	(status === 0 ? console.log : console.error)(report);
	process.exitCode = status;
}

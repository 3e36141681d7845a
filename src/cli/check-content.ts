import { buildSite } from '../build-site.ts';
import { failsCheck } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import type { PagePath } from '../page-models/permalinks.ts';
import type { SiteAssets } from '../page-models/types.ts';
import { siteConfig } from '../site.config.ts';
import { readContent } from './read-content.ts';
import { readSiteUrl } from './read-site-url.ts';

/** What a check of the content found. */
export interface ContentCheck {
	/** 0: no errors, nothing due; 1: errors, or something due; 2: there is nothing to check. */
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
 * @param env - the environment, for the address of the site
 */
export function checkContent(root: string, env: NodeJS.ProcessEnv = process.env): ContentCheck {
	const { problem } = readSiteUrl(env, siteConfig.url);
	if (problem !== undefined) return { status: 1, report: problem };
	const { files, publicFiles } = readContent(root);
	if (files.length === 0) return { status: 2, report: 'There are no Markdown files below content/.' };
	const { messages } = buildSite(files, { config: siteConfig, assets: ASSETS, publicFiles });
	const count = files.filter(({ path }) => path.endsWith('.md')).length;
	const checked = `Checked ${String(count)} ${count === 1 ? 'file' : 'files'} of content/`;
	if (messages.length === 0) return { status: 0, report: `${checked}: nothing to mend.` };
	return { status: messages.some(failsCheck) ? 1 : 0, report: `${formatReport(messages)}\n${checked}.` };
}

if (import.meta.main) {
	const { status, report } = checkContent(process.cwd());
	(status === 0 ? console.log : console.error)(report);
	process.exitCode = status;
}

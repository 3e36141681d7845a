import { readContent } from '../cli/read-content.ts';
import { readSiteUrl } from '../cli/read-site-url.ts';
import { isError } from '../diagnostics/message.ts';
import { formatReport } from '../diagnostics/report.ts';
import { readSite } from '../read-site.ts';
import { siteConfig } from '../site.config.ts';

/**
 * Read the content of a project as it is now.
 *
 * @param root - the project's folder
 * @returns the whole report when there are errors, else nothing
 */
export function readReport(root: string): string {
	const { url, problem } = readSiteUrl(process.env, siteConfig.url);
	if (problem !== undefined) return problem;
	const { files, publicFiles } = readContent(root);
	const { messages } = readSite(files, { url, publicFiles });
	const sources = new Map(files.map(({ path, value }) => [path, value]));
	return messages.some(isError) ? formatReport(messages, { sourceOf: (file) => sources.get(file) }) : '';
}

import type { PagePath } from '../page-models/permalinks.ts';

/** A file for other programs, beside the pages. */
export interface ExportFile {
	/** Where it lies, from the site's root. */
	readonly path: PagePath;
	/** Its media type; the text is UTF-8. */
	readonly type: string;
	readonly text: string;
}

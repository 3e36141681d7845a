import { ICONS, PAGES, WEB_MANIFEST } from '../page-models/permalinks.ts';
import type { SiteConfig } from '../page-models/types.ts';
import { direction } from '../text/direction.ts';
import type { ExportFile } from './export-file.ts';

/** Write what lets readers put the site among their programs (W3C, Web Application Manifest). Every address is relative to it. */
export function writeWebManifest(config: SiteConfig): ExportFile {
	const manifest = {
		name: config.title,
		description: `${config.tagline}.`,
		lang: config.locale,
		dir: direction(config.locale),
		start_url: PAGES.home,
		scope: './',
		display: 'minimal-ui',
		background_color: PAPER,
		theme_color: PAPER,
		icons: ICONS.map(({ path, size, purpose }) => ({ src: path, sizes: `${String(size)}x${String(size)}`, type: 'image/png', purpose })),
	};
	return { ...WEB_MANIFEST, text: `${JSON.stringify(manifest, null, '\t')}\n` };
}

/** The ground of pages by day (styles/tokens.css). */
const PAPER = '#fbf9f4';

import { EXPORTS } from '../page-models/permalinks.ts';
import type { SiteContext } from '../page-models/site-context.ts';
import { buildCrawlerFiles } from './crawler-files.ts';
import { writeCsv } from './csv.ts';
import type { ExportFile } from './export-file.ts';
import { buildFeeds } from './feeds.ts';
import { gatherEvents } from './gather-events.ts';
import { writeICalendar } from './icalendar.ts';
import { writeTimelineJs } from './timelinejs.ts';
import { writeWebManifest } from './web-manifest.ts';

/** Build the files for other programs: the events of a site in several formats, its feeds, and what crawlers ask for. */
export function buildExports(site: SiteContext): readonly ExportFile[] {
	const events = gatherEvents(site);
	return [
		{ ...EXPORTS.timelinejs, text: writeTimelineJs(site.config, events) },
		{ ...EXPORTS.icalendar, text: writeICalendar(site.config, events, newestDate(site)) },
		{ ...EXPORTS.csv, text: writeCsv(events) },
		writeWebManifest(site.config),
		...buildFeeds(site),
		...buildCrawlerFiles(site),
	];
}

/** The first millisecond (Unix time, UTC) of the newest article's date. */
function newestDate({ graph }: SiteContext): number | undefined {
	const [newest] = graph.articles.values();
	return newest?.document.date.earliest ?? undefined;
}

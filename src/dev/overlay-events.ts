/** The messages between the development server and the pages it serves. */
export const EVENTS = {
	/** From the server: `{ report }`, the report on broken content, empty when it is whole. */
	report: 'backgrounder:report',
	/** From a page that has just been opened. */
	opened: 'backgrounder:opened',
	/** From the toolbar: `{ path }`, the page at hand. */
	ask: 'backgrounder:ask',
	/** From the server: a `DeskAnswer`. */
	answer: 'backgrounder:answer',
} as const;

/** A problem or a suggestion, as the toolbar lists it. */
export interface DeskItem {
	readonly severity: string;
	readonly rule: string;
	readonly reason: string;
	readonly advice: string;
	/** As in `content/articles/forum.md:3:1`. */
	readonly place: string;
}

/** What there is to say about a page. */
export interface DeskAnswer {
	readonly path: string;
	readonly items: readonly DeskItem[];
}

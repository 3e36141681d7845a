/** Content with errors: what the gate throws. */
export class ContentError extends Error {
	/** Every problem, written out for people. */
	readonly report: string;

	/** @param report - see diagnostics/report.ts */
	constructor(report: string) {
		super(report);
		this.name = 'ContentError';
		this.report = report;
		// A mistake in the content is told by its place in the content, not by ours in the code.
		this.stack = '';
	}
}

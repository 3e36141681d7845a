/** The part of edtf.js (which ships no types) that this room uses. */
declare module 'edtf' {
	/** One node of edtf.js's syntax tree; months count from 0, seasons from 21. */
	interface EdtfNode {
		readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
		/** Year, month or season, day, hour, minute, second, fraction: as many as were written. */
		readonly values: readonly number[];
		/** Minutes ahead of UTC, of a date with a time; 0 when no zone was written. */
		readonly offset?: number;
		/** The zone as written; absent when none was. */
		readonly timeZone?: string;
	}
	/** Parse an EDTF string into its syntax tree; throws on a string that is no EDTF. */
	export function parse(text: string): EdtfNode;
}

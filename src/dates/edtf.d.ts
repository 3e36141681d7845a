/** The part of edtf.js (which ships no types) that this room uses. */
declare module 'edtf' {
	/** One node of edtf.js's syntax tree; months count from 0, seasons from 21. */
	interface EdtfNode {
		readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
		readonly level: 0 | 1 | 2 | 3;
		readonly values: readonly unknown[];
		readonly offset?: number;
		readonly uncertain?: boolean | { readonly value: number };
		readonly approximate?: boolean | { readonly value: number };
		readonly unspecified?: { readonly value: number };
		readonly earlier?: boolean;
		readonly later?: boolean;
		readonly significant?: number;
		readonly timeZone?: string;
	}
	/** Parse an EDTF string into its syntax tree; throws on a string that is no EDTF. */
	export function parse(text: string): EdtfNode;
}

import { brotliDecompressSync } from 'node:zlib';

/** Where a table of a font lies, in bytes. */
interface Table {
	readonly tag: number;
	readonly length: number;
}

/** The number by which WOFF2 knows the table `cmap`, and those of the tables that it may have rewritten. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];

/**
 * Read which characters a font has glyphs for: the ranges that its package tells take in many that it lacks, which
 * would be drawn as boxes.
 *
 * @param woff2 - the file (WOFF2; within it, OpenType's `cmap` in the formats 4 and 12)
 * @returns code points, in order
 */
export function readCoverage(woff2: Buffer): readonly number[] {
	const { tables, end } = readDirectory(woff2);
	const at = tables.findIndex(({ tag }) => tag === CMAP);
	const start = tables.slice(0, at).reduce((sum, { length }) => sum + length, 0);
	const data = brotliDecompressSync(woff2.subarray(end, end + woff2.readUInt32BE(20)));
	const cmap = data.subarray(start, start + (tables[at]?.length ?? 0));
	const points = new Set<number>();
	for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8)
		readSubtable(cmap.subarray(cmap.readUInt32BE(record + 4)), points);
	return [...points].sort((a, b) => a - b);
}

function readDirectory(woff2: Buffer): { readonly tables: readonly Table[]; readonly end: number } {
	let at = 48;
	const number = (): number => {
		let value = 0;
		for (;;) {
			const byte = woff2[at++] ?? 0;
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	const tables = Array.from({ length: woff2.readUInt16BE(12) }, (): Table => {
		const flags = woff2[at++] ?? 0;
		const tag = flags & 63;
		if (tag === NAMED) at += 4;
		const length = number();
		// These two are rewritten unless their flag says 3, all others only when it says more than 0.
		const rewritten = tag === GLYF || tag === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0;
		return { tag, length: rewritten ? number() : length };
	});
	return { tables, end: at };
}

function readSubtable(table: Buffer, points: Set<number>): void {
	const format = table.readUInt16BE(0);
	if (format === 12) readGroups(table, points);
	if (format === 4) readSegments(table, points);
}

function readGroups(table: Buffer, points: Set<number>): void {
	for (let at = 16; at < 16 + 12 * table.readUInt32BE(12); at += 12) {
		for (let point = table.readUInt32BE(at); point <= table.readUInt32BE(at + 4); point++) points.add(point);
	}
}

function readSegments(table: Buffer, points: Set<number>): void {
	const size = table.readUInt16BE(6);
	for (let segment = 0; segment < size; segment += 2) {
		const last = table.readUInt16BE(14 + segment);
		const first = table.readUInt16BE(16 + size + segment);
		const shift = table.readUInt16BE(16 + 2 * size + segment);
		const offsetAt = 16 + 3 * size + segment;
		const offset = table.readUInt16BE(offsetAt);
		for (let point = first; point <= last && point < 0xffff; point++) {
			const glyph = offset === 0 ? point + shift : table.readUInt16BE(offsetAt + offset + 2 * (point - first));
			if ((glyph & 0xffff) !== 0) points.add(point);
		}
	}
}

import { inflateSync } from 'node:zlib';

/** A picture as pixels: red, green and blue, a byte each. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** Read a PNG of 8 bits a channel, or of 8 bits with a palette, not interlaced (PNG, third edition); opacity is left out. */
export function readPng(png: Uint8Array): Pixels {
	const chunks = readChunks(png);
	const [header, palette] = [chunks.get('IHDR')?.[0], chunks.get('PLTE')?.[0]];
	if (!header) throw new Error('The picture has no header');
	const view = new DataView(header.buffer, header.byteOffset);
	const [width, height] = [view.getUint32(0), view.getUint32(4)];
	const channels = { 2: 3, 3: 1, 6: 4 }[header[9] ?? 0] ?? 0;
	const lines = unfilter(inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])), width * channels, height, channels);
	const pixels = new Uint8Array(width * height * 3);
	for (let pixel = 0; pixel < width * height; pixel++) {
		const from = palette ? 3 * (lines[pixel] ?? 0) : pixel * channels;
		pixels.set((palette ?? lines).subarray(from, from + 3), 3 * pixel);
	}
	return { width, height, pixels };
}

function readChunks(png: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
	const view = new DataView(png.buffer, png.byteOffset, png.length);
	const chunks: { type: string; data: Uint8Array }[] = [];
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		chunks.push({ type, data: png.subarray(at + 8, at + 8 + view.getUint32(at)) });
	}
	return new Map([...Map.groupBy(chunks, ({ type }) => type)].map(([type, list]) => [type, list.map(({ data }) => data)]));
}

function unfilter(data: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
	const lines = new Uint8Array(stride * height);
	for (let y = 0; y < height; y++) {
		const filter = data[y * (stride + 1)] ?? 0;
		for (let x = 0; x < stride; x++) {
			const left = x < channels ? 0 : (lines[y * stride + x - channels] ?? 0);
			const up = y === 0 ? 0 : (lines[(y - 1) * stride + x] ?? 0);
			const corner = x < channels || y === 0 ? 0 : (lines[(y - 1) * stride + x - channels] ?? 0);
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
			lines[y * stride + x] = ((data[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
		}
	}
	return lines;
}

function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}

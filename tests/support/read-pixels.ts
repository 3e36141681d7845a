import sharp from 'sharp';

/** A picture as pixels: red, green and blue, a byte each. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** Read a picture of any format that sharp knows; opacity is left out. */
export async function readPixels(picture: Uint8Array): Promise<Pixels> {
	const { data, info } = await sharp(picture).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, pixels: data };
}

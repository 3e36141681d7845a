import { Renderer } from '@takumi-rs/core';

/** How much of an icon's side the drawing takes, so that nothing is cut off where icons are round (W3C: the safe zone is 80 %). */
const INSET = '60%';
const GROUND = '#fbf9f4';

/**
 * Draw an icon of the site.
 *
 * @param svg - the drawing
 * @param size - pixels of each side
 * @returns a PNG on paper; the same drawing gives the same bytes
 */
export async function drawIcon(svg: string, size: number): Promise<Buffer> {
	const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
	const ground = {
		width: '100%',
		height: '100%',
		display: 'flex',
		alignItems: 'center',
		justifyContent: 'center',
		backgroundColor: GROUND,
	};
	const image = { type: 'image' as const, src, style: { width: INSET, height: INSET } };
	return new Renderer().render({ type: 'container', style: ground, children: [image] }, { width: size, height: size, format: 'png' });
}

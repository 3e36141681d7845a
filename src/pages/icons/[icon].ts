import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { drawIcon } from '../../cards/draw-icon.ts';
import { ICONS } from '../../page-models/permalinks.ts';

/** The icons of the site for the places where programs stand. */
export const getStaticPaths = () => ICONS.map(({ path, size }) => ({ params: { icon: path.slice('icons/'.length) }, props: { size } }));

/** Draws one of them from the picture that browsers show beside the title. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
	const svg = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
	return new Response(new Uint8Array(await drawIcon(svg, size)), { headers: { 'Content-Type': 'image/png' } });
};

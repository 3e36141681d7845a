import type { APIRoute } from 'astro';
import { type AssetFile, assetFiles } from '../../site-assets.ts';

/** The files that all pages share. */
export const getStaticPaths = () => assetFiles.map((asset) => ({ params: { file: asset.name }, props: { asset } }));

/** Sends one of them. */
export const GET: APIRoute<{ asset: AssetFile }> = ({ props }) =>
	new Response(props.asset.bytes, { headers: { 'Content-Type': props.asset.type } });

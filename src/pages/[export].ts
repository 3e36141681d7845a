import type { APIRoute } from 'astro';
import type { ExportFile } from '../exports/export-file.ts';
import { site } from '../site.ts';

/** The files for other programs, beside the first page. */
export const getStaticPaths = () => site.exports.map((file) => ({ params: { export: file.path }, props: { file } }));

/** Sends one of them. */
export const GET: APIRoute<{ file: ExportFile }> = ({ props }) =>
	new Response(props.file.text, { headers: { 'Content-Type': `${props.file.type}; charset=utf-8` } });

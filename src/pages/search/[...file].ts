import type { APIRoute } from 'astro';
import { type SearchFile, writeSearchFiles } from '../../search-files.ts';
import { site } from '../../site.ts';

/** What the search of the site reads. */
export const getStaticPaths = async () =>
	(await writeSearchFiles(site.search)).map((file) => ({ params: { file: file.path }, props: { file } }));

/** Sends one of them. */
export const GET: APIRoute<{ file: SearchFile }> = ({ props: { file } }) =>
	new Response(file.bytes, { headers: { 'Content-Type': file.type } });

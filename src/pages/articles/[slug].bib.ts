import type { APIRoute } from 'astro';
import type { CitationForm } from '../../page-models/citation.ts';
import { site } from '../../site.ts';

/** The reference of each article for BibTeX. */
export const getStaticPaths = () =>
	site.articles.map(({ slug, citation }) => ({ params: { slug }, props: { form: citation.forms.bibtex } }));

/** Sends one of them. */
export const GET: APIRoute<{ form: CitationForm }> = ({ props: { form } }) =>
	new Response(form.text, { headers: { 'Content-Type': `${form.type}; charset=utf-8` } });

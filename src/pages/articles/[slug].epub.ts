import type { APIRoute } from 'astro';
import { drawCover } from '../../cards/site-cards.ts';
import type { ArticleSlug } from '../../documents/types.ts';
import { site } from '../../site.ts';
import { writeEpub } from '../../write-epub.ts';

/** Each article as a book for e-readers. */
export const getStaticPaths = () => site.editions.slugs.map((slug) => ({ params: { slug }, props: { slug } }));

/** Sends one of them. */
export const GET: APIRoute<{ slug: ArticleSlug }> = async ({ props: { slug } }) => {
	const { book, cover } = site.editions.book(slug);
	return new Response(writeEpub(book, process.cwd(), await drawCover(cover)), { headers: { 'Content-Type': 'application/epub+zip' } });
};

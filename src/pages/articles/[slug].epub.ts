import type { APIRoute } from 'astro';
import type { Book } from '../../books/book-types.ts';
import { drawCover } from '../../cards/site-cards.ts';
import type { Card } from '../../page-models/types.ts';
import { site } from '../../site.ts';
import { writeEpub } from '../../write-epub.ts';

/** Each article as a book for e-readers. */
export const getStaticPaths = () => site.books.map(({ book, cover }) => ({ params: { slug: book.slug }, props: { book, cover } }));

/** Sends one of them. */
export const GET: APIRoute<{ book: Book; cover: Card }> = async ({ props: { book, cover } }) =>
	new Response(writeEpub(book, process.cwd(), await drawCover(cover)), { headers: { 'Content-Type': 'application/epub+zip' } });

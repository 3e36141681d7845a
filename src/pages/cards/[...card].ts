import type { APIRoute } from 'astro';
import { sendCard } from '../../cards/site-cards.ts';
import type { Card } from '../../page-models/types.ts';
import { site } from '../../site.ts';

/** The pictures of the pages where their links are shared. */
export const getStaticPaths = () => site.cards.map((card) => ({ params: { card: card.path.slice('cards/'.length) }, props: { card } }));

/** Sends one of them. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
	new Response(await sendCard(props.card, site.cards.length), { headers: { 'Content-Type': 'image/png' } });

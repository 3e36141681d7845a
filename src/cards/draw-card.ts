import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { Card } from '../page-models/types.ts';
import { CARD, FITS, type Fit, LINE, layOutCard, layWords, ROOM } from './card-layout.ts';
import { keepDrawable } from './drawable.ts';
import { type FontFile, type FontIndex, indexFonts } from './font-files.ts';

/** Draws cards. */
export interface CardDrawer {
	/** Names what would be drawn, by all that decides it: the card, this code, the fonts, the program that draws. */
	readonly keyOf: (card: Card) => string;
	/** Draws a PNG of 1200 × 630 pixels; the same card gives the same bytes. */
	readonly draw: (card: Card) => Promise<Buffer>;
}

/**
 * Make what draws cards, with the fonts of the project's packages. Each file of a font is read when a card first
 * needs it.
 *
 * @param root - the project's folder
 */
export function createCardDrawer(root: string): CardDrawer {
	const fonts = indexFonts(root);
	const version = [sourceVersion(root), engineVersion(root), fonts.version];
	const renderer = new Renderer();
	const loaded = new Map<FontFile, Promise<unknown>>();
	const load = (file: FontFile): Promise<unknown> => {
		const known = loaded.get(file) ?? renderer.registerFont(toFont(file));
		loaded.set(file, known);
		return known;
	};
	return {
		keyOf: ({ path: _, alt: __, ...shown }) =>
			createHash('sha256')
				.update(JSON.stringify([version, shown]))
				.digest('hex')
				.slice(0, 32),
		draw: async (wanted) => {
			const card = keepDrawable(wanted, fonts);
			await Promise.all([...filesOf(card, fonts)].map(load));
			return renderer.render(layOutCard(card, await findFit(renderer, card)), { ...CARD, format: 'png' });
		},
	};
}

/** The first fit at which the words have room and no word of the title must be broken; the last one always has room. */
async function findFit(renderer: Renderer, card: Card): Promise<Fit> {
	const longest = card.title.split(/[\s\p{Script=Han}\p{Pd}]+/u).reduce((a, b) => (b.length > a.length ? b : a));
	const [first] = FITS;
	const word = await renderer.measure(layWords({ ...card, title: longest, line: '' }, first, { whiteSpace: 'nowrap' }), {
		width: 10 * LINE,
	});
	const widest = Math.max(0, ...word.children.flatMap(({ runs }) => runs.map(({ x, width }) => x + width)));
	const least = FITS[FITS.length - 1] ?? first;
	for (const fit of FITS) {
		if (fit.size > least.size && (widest * fit.size) / first.size > LINE) continue;
		const { height } = await renderer.measure(layWords(card, fit), { width: LINE });
		if (height <= ROOM) return fit;
	}
	return least;
}

function toFont({ family, path, characters }: FontFile) {
	return { name: family, data: readFileSync(path), unicodeRange: [...characters()].map((point): [number, number] => [point, point]) };
}

function filesOf(card: Card, fonts: FontIndex): ReadonlySet<FontFile> {
	const { title, language, label, line = '', siteTitle, nativeName, article } = card;
	const texts: readonly (readonly [string, string])[] = [
		[`${title}${label}${label.toUpperCase()}${line}…`, language],
		[`${siteTitle}${siteTitle.toUpperCase()}${label}${label.toUpperCase()}`, 'en'],
		[nativeName?.text ?? '', nativeName?.language ?? 'en'],
		[`${article?.title ?? ''}${article?.date ?? ''}`, article?.language ?? 'en'],
	];
	return new Set(texts.flatMap(([text, of]) => [...text].flatMap((character) => fonts.fileFor(character, of) ?? [])));
}

/** A fingerprint of the code in this room: a card that it would draw otherwise is another card. */
function sourceVersion(root: string): string {
	const folder = join(root, 'src/cards');
	const hash = createHash('sha256');
	for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest('hex');
}

function engineVersion(root: string): string {
	const entry = createRequire(join(root, 'package.json')).resolve('@takumi-rs/core');
	const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
	return `takumi ${version}`;
}

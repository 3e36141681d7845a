import type { Node } from '@takumi-rs/core';
import type { Card } from '../page-models/types.ts';
import { direction } from '../text/direction.ts';
import { familiesFor } from './font-families.ts';

/** The size that sites which show links ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** How tall the words between head and foot may be, in pixels. */
export const ROOM = 352;

/** How the words are set. */
export interface Fit {
	/** Of the title, in pixels. */
	readonly size: number;
	/** How many lines the title and the line below it may take; what is longer is cut with an ellipsis. */
	readonly title: number;
	readonly line: number;
}

/** From large to small; the first at which the words have room is taken. */
export const FITS = [
	...([104, 90, 78, 68, 58, 50] as const).map((size) => ({ size, title: 9, line: 3 })),
	{ size: 50, title: 4, line: 2 },
	{ size: 50, title: 3, line: 1 },
] as const satisfies readonly Fit[] as unknown as readonly [Fit, ...Fit[]];

/** How wide a line may be, in pixels. */
export const LINE = 1064;

const [PAPER, INK, MUTED, RULE, ACCENT] = ['#fbf9f4', '#1d1b18', '#5d574e', '#d9d2c4', '#8a1c1c'];

type Style = Extract<Node, { type: 'container' }>['style'];

/** Lay a card out: head, words, foot. Colours and marks are those of the pages on paper. */
export function layOutCard(card: Card, fit: Fit): Node {
	const style: Style = {
		...{ display: 'flex', flexDirection: 'column', width: CARD.width, height: CARD.height },
		...{ padding: '42px 68px 46px', backgroundColor: PAPER, color: INK, borderTop: `12px solid ${MARKS[card.kind].colour}` },
	};
	return box(style, layHead(card), layWords(card, fit), box({ flexGrow: 1 }), ...layFoot(card));
}

/** Lay out the words of a card: title, name in its own script, one line. */
export function layWords({ title, language, nativeName, line }: Card, fit: Fit, titleStyle: Style = {}): Node {
	// The name in its own script stands below the title, whichever way it is written.
	const clamp = { textOverflow: 'ellipsis', width: LINE, textAlign: direction(language) === 'rtl' ? 'right' : 'left' } as const;
	return box(
		{ display: 'flex', flexDirection: 'column', width: LINE, gap: 18 },
		words(title, language, {
			...clamp,
			fontSize: fit.size,
			fontWeight: 600,
			lineHeight: 1.1,
			lineClamp: fit.title,
			textWrap: 'balance',
			overflowWrap: 'anywhere',
			...titleStyle,
		}),
		...(nativeName
			? [words(nativeName.text, nativeName.language, { ...clamp, fontSize: 46, lineHeight: 1.3, color: MUTED, lineClamp: 1 })]
			: []),
		...(line === undefined ? [] : [words(line, language, { ...clamp, fontSize: 35, lineHeight: 1.34, color: MUTED, lineClamp: fit.line })]),
	);
}

function layHead({ kind, label, siteTitle, language }: Card): Node {
	const { colour } = MARKS[kind];
	const style = {
		fontSize: 29,
		lineHeight: 1.2,
		letterSpacing: '0.06em',
		textTransform: 'uppercase',
		lineClamp: 1,
		textOverflow: 'ellipsis',
	} as const;
	return box(
		{ ...rowOf(language), gap: 18, height: 66, paddingBottom: 22, marginBottom: 28, borderBottom: `2px solid ${RULE ?? ''}` },
		mark(kind),
		words(label, language, { ...style, color: colour, fontWeight: 600, maxWidth: 560 }),
		box({ flexGrow: 1 }),
		words(siteTitle, 'en', { ...style, color: MUTED, maxWidth: 520 }),
	);
}

/** The article's name and date; on the article's own card its date alone. */
function layFoot({ article, title }: Card): readonly Node[] {
	if (!article) return [];
	const named = article.title !== title;
	return [
		box(
			{
				...rowOf(article.language),
				gap: 28,
				height: 66,
				paddingTop: 22,
				borderTop: `2px solid ${RULE ?? ''}`,
				fontSize: 29,
				lineHeight: 1.2,
			},
			...(named ? [words(article.title, article.language, { flexGrow: 1, lineClamp: 1, textOverflow: 'ellipsis', width: 0 })] : []),
			words(article.date, article.language, { color: MUTED, flexShrink: 0 }),
		),
	];
}

function rowOf(language: string): Style {
	return { display: 'flex', alignItems: 'center', flexDirection: direction(language) === 'rtl' ? 'row-reverse' : 'row' };
}

function mark(kind: Card['kind']): Node {
	const { colour, shape } = MARKS[kind];
	return box({ width: 30, height: 30, flexShrink: 0, backgroundColor: colour, ...shape });
}

const CIRCLE: Style = { borderRadius: '50%' };
const DIAMOND: Style = { clipPath: 'polygon(50% 0%, 100% 50%, 50% 100%, 0% 50%)' };
const TRIANGLE: Style = { clipPath: 'polygon(50% 4%, 100% 96%, 0% 96%)' };
const SQUARE: Style = { transform: 'scale(0.86)' };
const BAR: Style = { width: 12 };

/** What is no entity has a bar in the colour of links. */
const MARKS = {
	person: { colour: '#005f96', shape: CIRCLE },
	place: { colour: '#00694d', shape: DIAMOND },
	organization: { colour: '#86386a', shape: SQUARE },
	event: { colour: '#a33d00', shape: TRIANGLE },
	article: { colour: ACCENT ?? '', shape: BAR },
	section: { colour: ACCENT ?? '', shape: BAR },
	timeline: { colour: ACCENT ?? '', shape: BAR },
	site: { colour: ACCENT ?? '', shape: BAR },
} as const satisfies Record<Card['kind'], { readonly colour: string; readonly shape: Style }>;

function box(style: Style, ...children: readonly Node[]): Node {
	return { type: 'container', style, children: [...children] } as Node;
}

function words(text: string, language: string, style: Style): Node {
	return {
		type: 'text',
		text,
		lang: language,
		style: { fontFamily: familiesFor(language).join(', '), direction: direction(language), ...style },
	} as Node;
}

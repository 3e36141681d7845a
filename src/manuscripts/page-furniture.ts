import { type FrontLine, readFrontLine } from './front-lines.ts';
import { findUntold } from './untold.ts';

/** What parts of a page are called that stand around its text. */
const FURNITURE = name('newsletters?|sign-?up|subscribe|subscription|related|recirc|recommended|read-?more|paywall|advert|advertisement');
const BUTTONS = name('share|sharing|social|toolbar|breadcrumbs?');
const LONGEST_BUTTONS = 200;
/** What tells who wrote a text and when. */
const TOLD = 'time, address, [rel="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]';

/** What was taken out of a page. */
export interface TakenFurniture {
	/** What the lines around the text tell. */
	readonly front: FrontLine;
	/** The texts of the parts that are gone, and what the lines that tell say beside byline and date. */
	readonly lines: readonly string[];
}

/**
 * Take out of a page what its markup says is not the text: invitations, links to share it and to other texts, and the
 * lines that tell who wrote it and when.
 *
 * @param document - is changed
 */
export function takeFurniture(document: Document): TakenFurniture {
	const whole = paragraphsLength(document.body);
	const lines: string[] = [];
	for (const element of document.querySelectorAll('[class], [id]')) {
		// A part of what is gone is gone with it.
		if (!element.isConnected || !isFurniture(element, whole)) continue;
		lines.push(spread(element));
		element.remove();
	}
	let front: FrontLine = {};
	const told: string[] = [];
	for (const element of document.querySelectorAll(TOLD)) {
		const line = element.isConnected ? lineAround(element) : undefined;
		if (!line) continue;
		front = { ...line.told, ...front };
		told.push(line.text);
		line.element.remove();
	}
	return { front, lines: [...lines, ...told.flatMap((text) => findUntold(text, front))] };
}

function isFurniture(element: Element, whole: number): boolean {
	if (/^(?:html|body|main|article|h\d)$/i.test(element.tagName) || element.querySelector('h1, main, article')) return false;
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
	if (BUTTONS.test(names)) return (element.textContent ?? '').trim().length < LONGEST_BUTTONS;
	return FURNITURE.test(names) && paragraphsLength(element) * 2 < whole;
}

/** The words of an element; those of its parts stand apart. */
function spread(node: Node): string {
	if (/^(?:script|style|template)$/i.test(node.nodeName)) return '';
	return node.hasChildNodes()
		? [...node.childNodes].map(spread).join(' ')
		: node.nodeType === node.TEXT_NODE
			? (node.textContent ?? '')
			: '';
}

function paragraphsLength(element: Element | null): number {
	return [...(element?.querySelectorAll('p') ?? [])].reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
}

/** The largest element around one that holds nothing but such a line. */
function lineAround(inner: Element): { readonly element: Element; readonly text: string; readonly told: FrontLine } | undefined {
	let found: { readonly element: Element; readonly text: string; readonly told: FrontLine } | undefined;
	for (let element: Element | null = inner; element && element.tagName !== 'BODY'; element = element.parentElement) {
		const told = readElement(element);
		if (told) found = { element, ...told };
		else if (found || (element.textContent ?? '').length > LONGEST_BUTTONS) break;
	}
	return found;
}

/** Parts of such a line may be told apart by their elements only. */
function readElement(element: Element): { readonly text: string; readonly told: FrontLine } | undefined {
	const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
	const parts = [...element.children].map(({ textContent }) => spaced(textContent ?? '')).filter((part) => part !== '');
	const whole = spaced(element.textContent ?? '');
	const isAll = parts.join('').replaceAll(' ', '') === whole.replaceAll(' ', '');
	const texts = whole === '' ? [] : [whole, ...(isAll && parts.length > 1 ? [parts.join(' | ')] : [])];
	for (const text of texts) {
		const told = readFrontLine(text);
		if (told) return { text, told };
	}
	return undefined;
}

function name(words: string): RegExp {
	return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
}

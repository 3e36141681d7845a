import { type FrontLine, readFrontLine } from './front-lines.ts';

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
	/** How many parts are gone. */
	readonly count: number;
}

/**
 * Take out of a page what its markup says is not the text: invitations, links to share it and to other texts, and the
 * lines that tell who wrote it and when.
 *
 * @param document - is changed
 */
export function takeFurniture(document: Document): TakenFurniture {
	const whole = paragraphsLength(document.body);
	let count = 0;
	for (const element of document.querySelectorAll('[class], [id]')) {
		if (!isFurniture(element, whole)) continue;
		element.remove();
		count++;
	}
	let front: FrontLine = {};
	for (const element of document.querySelectorAll(TOLD)) {
		const line = element.isConnected ? lineAround(element) : undefined;
		if (!line) continue;
		front = { ...line.told, ...front };
		line.element.remove();
		count++;
	}
	return { front, count };
}

function isFurniture(element: Element, whole: number): boolean {
	if (/^(?:html|body|main|article|h\d)$/i.test(element.tagName) || element.querySelector('h1, main, article')) return false;
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
	if (BUTTONS.test(names)) return (element.textContent ?? '').trim().length < LONGEST_BUTTONS;
	return FURNITURE.test(names) && paragraphsLength(element) * 2 < whole;
}

function paragraphsLength(element: Element | null): number {
	return [...(element?.querySelectorAll('p') ?? [])].reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
}

/** The largest element around one that holds nothing but such a line. */
function lineAround(inner: Element): { readonly element: Element; readonly told: FrontLine } | undefined {
	let found: { readonly element: Element; readonly told: FrontLine } | undefined;
	for (let element: Element | null = inner; element && element.tagName !== 'BODY'; element = element.parentElement) {
		const told = readElement(element);
		if (told) found = { element, told };
		else if (found || (element.textContent ?? '').length > LONGEST_BUTTONS) break;
	}
	return found;
}

/** Parts of such a line may be told apart by their elements only. */
function readElement(element: Element): FrontLine | undefined {
	const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
	const parts = [...element.children].map(({ textContent }) => spaced(textContent ?? '')).filter((part) => part !== '');
	const whole = spaced(element.textContent ?? '');
	if (whole === '') return undefined;
	const isAll = parts.join('').replaceAll(' ', '') === whole.replaceAll(' ', '');
	return readFrontLine(whole) ?? (isAll && parts.length > 1 ? readFrontLine(parts.join(' | ')) : undefined);
}

function name(words: string): RegExp {
	return new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
}

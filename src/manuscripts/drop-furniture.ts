import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold } from '../text/fold.ts';

/** Headings that sites put over what is not the text. */
const HEADING =
	/^(?:get .{1,60} in your inbox|sign up\b.*|subscribe\b.*|(?:our|the|join our)? ?newsletters?|related(?: (?:articles?|content|coverage|links|news|posts|reading|stories|topics))?|more (?:on|from|in|about)\b.*|read (?:more|next|on)\b.*|you (?:may|might) also like.*|recommended.*|most (?:read|popular)|share (?:this|on)\b.*|follow us.*|trending.*|comments?|tags|topics|stay informed.*):?$/i;
const BUTTON =
	/^(?:share|facebook|twitter|x|bluesky|mastodon|threads|whatsapp|telegram|linkedin|reddit|e-?mail|copy link|print|save|link)$/i;
const LONGEST_LINE = 160;
/** How far down the standfirst may stand again. */
const HEAD = 4;

/**
 * Drop what a page says around its text and its markup does not tell: the standfirst once more, lists of buttons, and
 * sections of invitations and links.
 *
 * @param blocks - of the page
 * @param standfirst - what its data say of the text
 */
export function dropFurniture(
	blocks: readonly RootContent[],
	standfirst: string | undefined,
): { readonly blocks: readonly RootContent[]; readonly count: number } {
	const kept = blocks.filter((node, index) => {
		if (isButtons(node)) return false;
		return !(index < HEAD && standfirst !== undefined && node.type === 'paragraph' && plain(toString(node)) === plain(standfirst));
	});
	const gone = new Set(kept.flatMap((node, at) => (node.type === 'heading' ? sectionOf(kept, at, node.depth) : [])));
	const left = kept.filter((node) => !gone.has(node));
	// A page of nothing else is its text.
	return left.some(({ type }) => type !== 'heading') ? { blocks: left, count: blocks.length - left.length } : { blocks, count: 0 };
}

/** The blocks of a section that is none of the text; none when it may be. */
function sectionOf(blocks: readonly RootContent[], at: number, depth: number): readonly RootContent[] {
	const heading = blocks[at];
	if (!heading || !HEADING.test(toString(heading).trim())) return [];
	const next = blocks.findIndex((node, index) => index > at && node.type === 'heading' && node.depth <= depth);
	const below = blocks.slice(at + 1, next < 0 ? undefined : next);
	return below.every(isSlight) ? [heading, ...below] : [];
}

/** A line, or a list of links. */
function isSlight(node: RootContent): boolean {
	if (node.type === 'list') return node.children.every((item) => toString(item).length <= LONGEST_LINE);
	return node.type === 'heading' || (node.type === 'paragraph' && toString(node).length <= LONGEST_LINE);
}

function isButtons(node: RootContent): boolean {
	return node.type === 'list' && node.children.every((item) => BUTTON.test(toString(item).trim()));
}

function plain(text: string): string {
	return fold(text)
		.replaceAll(/\s+/g, ' ')
		.replace(/[.…]+$/, '')
		.trim();
}

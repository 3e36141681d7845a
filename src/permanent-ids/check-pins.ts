import type { RootContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { Section } from '../markdown/sections.ts';
import { takePin } from '../markdown/take-pin.ts';
import { placeOfNode } from '../markdown/text-place.ts';
import { ID_PATTERN, toId } from '../text/to-id.ts';
import { RESERVED_IDS } from './new-ids.ts';

/**
 * Report ids behind headings and passages (`{#the-ceasefire}`) that cannot be addresses, or that stand twice.
 *
 * @param sections - the article's text
 * @param file - its path
 */
export function checkPins(sections: readonly Section[], file: string): readonly VFileMessage[] {
	const seen = new Set<string>();
	const own = listPins(sections).flatMap(({ pin, node }) => {
		const refuse = (reason: string, advice: string): VFileMessage[] => [
			createMessage('wrong-pin', placeOfNode(node, file), reason, advice),
		];
		// A heading without words is told as such.
		if (node.type !== 'heading' && isHollow(node)) return refuse(`\`{#${pin}}\` stands alone`, 'Write it at the end of the passage.');
		if (!ID_PATTERN.test(pin)) {
			const proposal = toId(pin);
			const advice = `Write lower-case letters, digits and single hyphens${proposal === '' ? '.' : `: \`{#${proposal}}\`.`}`;
			return refuse(`\`{#${pin}}\` is no id`, advice);
		}
		if (RESERVED_IDS.includes(pin)) return refuse(`The page needs the id \`${pin}\` for itself`, 'Choose another id.');
		if (seen.has(pin)) return refuse(`The id \`${pin}\` stands in this article a second time`, 'Choose another id for one of the two.');
		seen.add(pin);
		return [];
	});
	return [...own, ...refuseInner(sections, file)];
}

/** Report ids in a text whose passages have no addresses: the background of a record. */
export function refusePins(sections: readonly Section[], file: string): readonly VFileMessage[] {
	const advice = 'Remove it: only the passages of articles have addresses.';
	const own = listPins(sections).map(({ pin, node }) =>
		createMessage('wrong-pin', placeOfNode(node, file), `\`{#${pin}}\` behind a passage of a record`, advice),
	);
	return [...own, ...refuseInner(sections, file)];
}

/** Report ids that would be read as text: within a list, a table or a quotation, and before another. */
function refuseInner(sections: readonly Section[], file: string): readonly VFileMessage[] {
	const nodes = sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.map(({ node }) => node)]);
	return nodes.flatMap(findRuns).flatMap((node) => {
		const { pin } = takePin(node);
		if (pin === undefined) return [];
		const advice = 'A list, a table or a quotation has one address as a whole: write one id, at its very end. Or write the braces as code.';
		return [createMessage('wrong-pin', placeOfNode(node, file), `\`{#${pin}}\` in the middle of a passage`, advice)];
	});
}

function findRuns(node: RootContent): readonly RootContent[] {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
	return 'children' in node ? (node.children as readonly RootContent[]).flatMap(findRuns) : [];
}

function isHollow(node: RootContent): boolean {
	if ('children' in node) return (node.children as readonly RootContent[]).every(isHollow);
	return node.type === 'text' && node.value.trim() === '';
}

function listPins(sections: readonly Section[]): readonly { readonly pin: string; readonly node: RootContent }[] {
	return sections
		.flatMap(({ pin, heading, blocks }) => [...(heading ? [{ pin, node: heading }] : []), ...blocks])
		.flatMap(({ pin, node }) => (pin === undefined ? [] : [{ pin, node }]));
}

import type { RootContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { Section } from '../markdown/sections.ts';
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
	return listPins(sections).flatMap(({ pin, node }) => {
		const refuse = (reason: string, advice: string): VFileMessage[] => [
			createMessage('wrong-pin', placeOfNode(node, file), reason, advice),
		];
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
}

/** Report ids in a text whose passages have no addresses: the background of a record. */
export function refusePins(sections: readonly Section[], file: string): readonly VFileMessage[] {
	const advice = 'Remove it: only the passages of articles have addresses.';
	return listPins(sections).map(({ pin, node }) =>
		createMessage('wrong-pin', placeOfNode(node, file), `\`{#${pin}}\` behind a passage of a record`, advice),
	);
}

function listPins(sections: readonly Section[]): readonly { readonly pin: string; readonly node: RootContent }[] {
	return sections
		.flatMap(({ pin, heading, blocks }) => [...(heading ? [{ pin, node: heading }] : []), ...blocks])
		.flatMap(({ pin, node }) => (pin === undefined ? [] : [{ pin, node }]));
}

import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import { placeOfNode } from '../markdown/text-place.ts';
import type { ArticleSubject } from './types.ts';
import { nodesOf } from './walk.ts';

/** Report headings that skip a level, and sections without a text. */
export function checkHeadings({ article }: ArticleSubject): readonly VFileMessage[] {
	const { document } = article;
	const headings = [...nodesOf(document)].filter((node): node is Heading => node.type === 'heading');
	const skipped = headings.flatMap((heading, index) => {
		const before = headings[index - 1]?.depth ?? 1;
		if (heading.depth <= before + 1) return [];
		const above = index === 0 ? 'the title 1' : `the one above it ${String(before)}`;
		const reason = `This heading has level ${String(heading.depth)}, and ${above}`;
		const advice = `Write \`${'#'.repeat(before + 1)} \`: readers who move by headings take a skipped level for a lost part.`;
		return [createMessage('heading-order', placeOfNode(heading, document.file), reason, advice, { actual: toString(heading) })];
	});
	const empty = document.sections.flatMap(({ heading, title, blocks }) => {
		if (!heading || blocks.length > 0) return [];
		const place = placeOfNode(heading, document.file);
		return [
			createMessage('empty-section', place, 'Nothing stands below this heading', 'Write its text, or remove it.', { actual: title ?? '' }),
		];
	});
	return [...skipped, ...empty];
}

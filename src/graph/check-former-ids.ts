import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import type { ArticleDocument, EntityDocument, EntityRecord } from '../documents/types.ts';

/** Report former ids whose address is another's: one that is in use, or that two claim. */
export function checkFormerIds(articles: readonly ArticleDocument[], shared: readonly EntityDocument[]): readonly VFileMessage[] {
	const inline = articles.flatMap(({ declarations }) =>
		declarations.flatMap(({ record, placeOf }) => (record ? [{ record, placeOf }] : [])),
	);
	const owners: readonly Owner[] = [
		...articles.map(({ slug, formerIds, placeOf }) => ({ kind: 'article' as const, id: slug, formerIds, placeOf })),
		...[...shared, ...inline].map(({ record, placeOf }) => ({ kind: record.kind, id: record.id, formerIds: record.formerIds, placeOf })),
	];
	const current = new Set(owners.map(({ kind, id }) => `${kind}:${id}`));
	const claimed = new Map<string, Owner>();
	return owners.flatMap((owner) =>
		owner.formerIds.flatMap((former, index) => {
			const key = `${owner.kind}:${former}`;
			const other = claimed.get(key);
			claimed.set(key, other ?? owner);
			const taken = current.has(key) ? 'is the id of another, or its own' : other && `was the id of \`${other.id}\`, too`;
			if (taken === undefined) return [];
			const reason = `The former id \`${former}\` of \`${owner.id}\` ${taken}`;
			return [
				createMessage(
					'duplicate-id',
					owner.placeOf(['formerIds', index]),
					reason,
					'An address leads to one page: remove it from one of the two.',
				),
			];
		}),
	);
}

interface Owner {
	readonly kind: EntityRecord['kind'] | 'article';
	readonly id: string;
	readonly formerIds: readonly string[];
	readonly placeOf: (path: readonly (string | number)[]) => Place;
}

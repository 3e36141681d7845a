import type { VFileMessage } from 'vfile-message';
import type { RuleId } from '../diagnostics/rules.ts';
import { type ArticleNode, entityKey } from '../graph/types.ts';

/** Errors that leave the text and the lists of an article as they are. */
const HARMLESS: ReadonlySet<string> = new Set<RuleId>([
	...(['unknown-id', 'circular-within', 'evidence-missing', 'evidence-repeated', 'missing-file'] as const),
	...(['unsafe-link', 'broken-link', 'empty-heading', 'wrong-pin'] as const),
]);

/** Whether an error keeps from knowing what an article says and lists. */
export function hidesArticle({ ruleId, actual }: VFileMessage, { document, entities }: ArticleNode): boolean {
	if (ruleId === 'unknown-id')
		return document.declarations.some(({ kind, id }) => id === actual && !entities.includes(entityKey(kind, id)));
	return !HARMLESS.has(ruleId ?? '');
}

/** Whether errors keep from knowing which sentences the events of an article rest on. */
export function hideEvidence(errors: readonly VFileMessage[]): boolean {
	return errors.some(({ ruleId }) => ruleId === 'evidence-missing' || ruleId === 'evidence-repeated');
}

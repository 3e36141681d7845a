import type { UnreadEntity } from '../documents/types.ts';
import { entityKey } from '../graph/types.ts';
import type { Suggestion } from '../suggestions/types.ts';
import { fold } from '../text/fold.ts';
import { suggest } from '../text/suggest.ts';
import { toId } from '../text/to-id.ts';
import type { ArticleSubject } from './types.ts';

/**
 * Make what tells whether a suggestion for an article may be no more than the shadow of another problem: of an entry or
 * record that could not be read, or of a name that two entries claim.
 */
export function createDoubts({ article, graph, unread }: ArticleSubject): (suggestion: Suggestion) => boolean {
	const withoutRecord = article.document.declarations.filter(({ kind, id }) => !graph.entities.has(entityKey(kind, id)));
	const doubtful: readonly UnreadEntity[] = [...unread, ...withoutRecord.map(({ kind, id }) => ({ kind, id }))];
	const unclear = new Set([...article.unclear.values()].flatMap((names) => [...names].map(fold)));
	if (doubtful.length === 0 && unclear.size === 0) return () => false;
	return (suggestion) => {
		if (suggestion.kind === 'event') return doubtful.some((entity) => entity.kind === 'event' && mayRest(entity, suggestion.sentence));
		// Whom the article lists it need not list.
		if (suggestion.kind === 'known' && article.unclear.has(entityKey(suggestion.of, suggestion.record.id))) return true;
		const kind = suggestion.kind === 'entry' ? suggestion.proposed.kind : suggestion.of;
		const names = suggestion.kind === 'entry' ? [suggestion.about, ...suggestion.proposed.aliases] : [suggestion.about];
		return names.some((name) => unclear.has(fold(name)) || doubtful.some((entity) => mayBear(entity, kind, name)));
	};
}

/** Whether an event may rest on words of a sentence. */
function mayRest({ evidence }: UnreadEntity, sentence: string): boolean {
	if (evidence === undefined) return false;
	const [words, around] = [evidence, sentence].map((text) => fold(text.normalize('NFC')).replaceAll(/ +/g, ' '));
	return around?.includes(words ?? '') ?? false;
}

/** Whether a name, or a part of a name, may be that of an entity; one without an id may bear any. */
function mayBear({ kind, id, names = [] }: UnreadEntity, proposed: UnreadEntity['kind'], name: string): boolean {
	if (id === '' && names.length === 0) return kind === proposed;
	const words = ` ${fold(name)} `;
	if (names.some((known) => ` ${fold(known.normalize('NFC'))} `.includes(words))) return true;
	return id !== '' && suggest(toId(name), [id]) !== undefined;
}

import { COLLECTIONS, type SourceFile } from '../documents/types.ts';
import { draftEvent, draftName, type FindId } from '../drafts/draft-entries.ts';
import { type DraftEntry, kindOf } from '../drafts/types.ts';
import { writeEntry } from '../drafts/write-entry.ts';
import { entityKey } from '../graph/types.ts';
import { appendAlias } from '../source-edits/append-alias.ts';
import { appendItem } from '../source-edits/append-item.ts';
import { applyEdits, type SourceEdit } from '../source-edits/source-edit.ts';
import { writeScalar } from '../source-edits/write-scalar.ts';
import type { SuggestionSource } from './find-suggestions.ts';
import { ruleOf, type Suggestion } from './types.ts';

/** What a suggestion would write: an entry of the article, or another name of one that is listed. */
export type Proposal = { readonly kind: 'entry'; readonly entry: DraftEntry } | { readonly kind: 'alias'; readonly alias: string };

/** Draft what a suggestion would write. */
export function draftProposal({ article, records }: Pick<SuggestionSource, 'article' | 'records'>, suggestion: Suggestion): Proposal {
	const { declarations, language } = article.document;
	const listed = new Set(declarations.map(({ kind, id }) => entityKey(kind, id)));
	// Only what the article lists can take part in its events, or hold its places.
	const idOf: FindId = (kind, name) => {
		const record = records.named(kind, name);
		return record && listed.has(entityKey(kind, record.id)) ? record.id : undefined;
	};
	if (suggestion.kind === 'alias') return { kind: 'alias', alias: suggestion.about };
	if (suggestion.kind === 'known') return { kind: 'entry', entry: { kind: 'reference', of: suggestion.of, id: suggestion.record.id } };
	if (suggestion.kind === 'event' && suggestion.record) {
		const { evidence, basis } = suggestion.proposed;
		return { kind: 'entry', entry: { kind: 'reference', of: 'event', id: suggestion.record.id, evidence, basis } };
	}
	const { id } = suggestion;
	const entry =
		suggestion.kind === 'event' ? draftEvent(suggestion.proposed, id, idOf, language) : draftName(suggestion.proposed, id, idOf);
	return { kind: 'entry', entry };
}

/**
 * Write a proposal into the file that it belongs to: an alias to the record, all else to the article.
 *
 * @param files - the article's, and the record's when it has one of its own
 * @param isGuess - nobody has looked at it: it is marked with `# check`
 * @returns the file as it is then; nothing when its frontmatter cannot be added to
 */
export function acceptSuggestion(
	{ article }: Pick<SuggestionSource, 'article'>,
	suggestion: Suggestion,
	proposal: Proposal,
	files: readonly SourceFile[],
	isGuess: boolean,
): SourceFile | undefined {
	if (proposal.kind === 'entry') {
		const lines = writeEntry(proposal.entry, { isGuess });
		return edit(files, article.document.file, (source) => appendItem(source, COLLECTIONS[kindOf(proposal.entry)], lines));
	}
	if (suggestion.kind !== 'alias') return undefined;
	const { place } = suggestion.record;
	// A record's place is that of its id.
	const path = (place.path ?? []).filter((part) => part !== 'id');
	return edit(files, place.file, (source) => appendAlias(source, path, proposal.alias));
}

/** Write into an article that a suggestion is refused, so that nobody asks again. */
export function refuseSuggestion(
	{ article }: Pick<SuggestionSource, 'article'>,
	suggestion: Suggestion,
	reason: string,
	files: readonly SourceFile[],
): SourceFile | undefined {
	const { about } = suggestion;
	const lines = [`rule: ${ruleOf(suggestion)}`, `about: ${writeScalar(about)}`, `reason: ${writeScalar(reason)}`];
	return edit(files, article.document.file, (source) => appendItem(source, 'ignore', lines));
}

function edit(files: readonly SourceFile[], path: string, change: (source: string) => SourceEdit | undefined): SourceFile | undefined {
	const file = files.find((other) => other.path === path);
	const made = file && change(file.value);
	return made && { path, value: applyEdits(file.value, [made]) };
}

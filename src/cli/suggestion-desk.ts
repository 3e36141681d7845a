import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../annotation/annotate.ts';
import type { ArticleSlug, SourceFile } from '../documents/types.ts';
import { findNewProblems, type SuggestedArticle, type SuggestOptions, suggestForArticle } from '../suggest-for-article.ts';
import { acceptSuggestion, type Proposal, refuseSuggestion } from '../suggestions/accept-suggestion.ts';
import { explainTwin } from '../suggestions/explain-twin.ts';
import type { Suggestion } from '../suggestions/types.ts';
import { readContent } from './read-content.ts';

/** What is to be written of a suggestion. */
export type Decision =
	| { readonly kind: 'accept'; readonly proposal: Proposal; readonly isGuess: boolean }
	| { readonly kind: 'refuse'; readonly reason: string };

/** An article on the disk, and what it lacks. */
export interface SuggestionDesk {
	readonly look: () => ReturnType<typeof suggestForArticle>;
	/** Writes an answer, or says why it cannot be written. */
	readonly write: (found: SuggestedArticle, suggestion: Suggestion, answer: Decision) => WrittenAnswer;
}

/** What became of an answer: what was written, or why nothing was. */
export type WrittenAnswer = { readonly report: string } | { readonly problem: string };

/**
 * Open an article of a project; each look reads the files anew.
 *
 * @param root - the project's folder
 */
export function openDesk(root: string, slug: ArticleSlug, url: string | undefined): SuggestionDesk {
	const options = (publicFiles: readonly string[]): SuggestOptions => ({
		...{ slug, url, publicFiles },
		annotate: (text) => annotate(text.passages, text.options),
	});
	return {
		look: () => {
			const { files, publicFiles } = readContent(root);
			return suggestForArticle(files, options(publicFiles));
		},
		write: ({ subject }, suggestion, answer) => {
			const { files, publicFiles } = readContent(root);
			const changed =
				answer.kind === 'accept'
					? acceptSuggestion(subject, suggestion, answer.proposal, files, answer.isGuess)
					: refuseSuggestion(subject, suggestion, answer.reason, files);
			if (!changed) return { problem: 'write it by hand: the list is not one that can be added to' };
			const after = files.map((file) => (file.path === changed.path ? changed : file));
			const isGuess = answer.kind === 'accept' && answer.isGuess;
			const [error] = findNewProblems(files, after, options(publicFiles), isGuess);
			if (error)
				return {
					problem: error.ruleId === 'look-alike' && suggestion.kind === 'event' ? explainTwin(subject, suggestion, error) : error.reason,
				};
			save(root, changed, files.find(({ path }) => path === changed.path)?.value ?? '');
			return { report: `${answer.kind === 'accept' ? 'added' : 'refused'}: ${suggestion.about} (${changed.path})` };
		},
	};
}

/** A file is whole or as it was, whatever happens in between; a byte order mark, which is not read, stays. */
function save(root: string, { path, value }: SourceFile, before: string): void {
	if (value === before) return;
	const target = join(root, path);
	try {
		writeFileSync(`${target}.new`, value, { mode: statSync(target).mode });
		renameSync(`${target}.new`, target);
	} finally {
		rmSync(`${target}.new`, { force: true });
	}
}

import type { SuggestedArticle } from '../suggest-for-article.ts';
import { draftProposal } from '../suggestions/accept-suggestion.ts';
import { ruleOf, type Suggestion } from '../suggestions/types.ts';

/** Tell in a line what a suggestion is. */
export function describeSuggestion(suggestion: Suggestion): string {
	const { about, count } = suggestion;
	const times = `${String(count)}×`;
	if (suggestion.kind === 'entry') return `${about}, ${times}: add as ${suggestion.proposed.kind}?`;
	if (suggestion.kind === 'known')
		return `${about}, ${times}: list the ${suggestion.of} \`${suggestion.record.id}\`, which the site knows?`;
	if (suggestion.kind === 'alias') return `${about}, ${times}: another name of \`${suggestion.record.id}\`?`;
	const { proposed, record } = suggestion;
	const question = record ? `list the event \`${record.id}\` of ${record.place.file}?` : 'add as event?';
	return `${proposed.name}, ${proposed.date}: ${question}`;
}

/** List suggestions for people, each with its place and sentence. */
export function listSuggestions({ suggestions }: SuggestedArticle): string {
	if (suggestions.length === 0) return 'Nothing is missing.';
	const lines = suggestions.flatMap((suggestion) => {
		const { file, line, column } = suggestion.place;
		return [describeSuggestion(suggestion), `  ${file}:${String(line)}:${String(column)}`, `  ${suggestion.sentence}`, ''];
	});
	return [...lines, `${String(suggestions.length)} suggestions. \`--write\` accepts all; at a terminal you are asked one by one.`].join(
		'\n',
	);
}

/** Suggestions for programs: an array of objects. */
export function suggestionsAsJson({ subject, suggestions }: SuggestedArticle): string {
	const items = suggestions.map((suggestion) => {
		const { kind, about, count, sentence, place } = suggestion;
		const proposal = draftProposal(subject, suggestion);
		return {
			...{ kind, rule: ruleOf(suggestion), about, count, sentence, file: place.file, line: place.line, column: place.column },
			...(suggestion.kind === 'alias' ? { record: suggestion.record.id, alias: suggestion.about } : {}),
			...(proposal.kind === 'entry' ? { entry: proposal.entry } : {}),
		};
	});
	return JSON.stringify(items, null, 2);
}

import type { VFileMessage } from 'vfile-message';
import { createMessage, type Place } from '../diagnostics/message.ts';
import { COLLECTIONS } from '../documents/types.ts';
import { findSuggestions } from '../suggestions/find-suggestions.ts';
import { ruleOf, type Suggestion } from '../suggestions/types.ts';
import { createDoubts } from './doubtful.ts';
import { isMark } from './placeholder.ts';
import type { ArticleSubject } from './types.ts';

const COMMAND = '`npm run suggest` writes it, or the `ignore` that refuses it.';

/** Report what the text says and the frontmatter does not: names, forms of names, events. What another problem may explain is let be. */
export function checkSuggestions(subject: ArticleSubject): readonly VFileMessage[] {
	const isDoubtful = createDoubts(subject);
	const clear = findSuggestions(subject).filter((suggestion) => !isMark(suggestion.about) && !isDoubtful(suggestion));
	return clear.map((suggestion) => {
		const { reason, advice } = describe(suggestion);
		return createMessage(ruleOf(suggestion), placeOf(suggestion), reason, `${advice} ${COMMAND}`, { actual: suggestion.about });
	});
}

interface Words {
	readonly reason: string;
	readonly advice: string;
}

function describe(suggestion: Suggestion): Words {
	const { about, count } = suggestion;
	const times = count === 1 ? '' : ` (${String(count)} times)`;
	if (suggestion.kind === 'entry') {
		const { kind } = suggestion.proposed;
		return {
			reason: `No entry covers \`${about}\`${times}, which seems to be ${kind === 'organization' ? 'an' : 'a'} ${kind}`,
			advice: `Add it to \`${COLLECTIONS[kind]}\`?`,
		};
	}
	if (suggestion.kind === 'known') {
		const { of, record } = suggestion;
		return {
			reason: `The article does not list \`${about}\`${times}`,
			advice: `The site has the ${of} \`${record.id}\`: add that to \`${COLLECTIONS[of]}\`?`,
		};
	}
	if (suggestion.kind === 'alias') {
		return {
			reason: `\`${about}\`${times} seems to be another name of \`${suggestion.record.id}\``,
			advice: 'Add it to its `aliases`?',
		};
	}
	const { date } = suggestion.proposed;
	return {
		reason: `No event rests on "${about}", which seems to tell one of ${date}`,
		advice: 'Add it to `events`?',
	};
}

/** A suggestion begins where its words stand, and they stand on one line unless the line is broken there. */
function placeOf({ place, about }: Suggestion): Place {
	return place.end ? place : { ...place, end: { line: place.line, column: place.column + about.length } };
}

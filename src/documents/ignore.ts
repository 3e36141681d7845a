import type { VFileMessage } from 'vfile-message';
import type { MendPath } from '../diagnostics/mend.ts';
import type { Place } from '../diagnostics/message.ts';
import type { WarningId } from '../diagnostics/rules.ts';

/** An editor's answer to warnings of a file: this rule does not hold here, and why. */
export interface Ignore {
	readonly rule: WarningId;
	/** What the warning must be about (a name, an id, a phrase); without it the rule is off in the whole file. */
	readonly about: string | undefined;
	readonly reason: string;
}

/** A file that can answer warnings. */
export interface IgnoringFile {
	readonly ignore: readonly Ignore[];
	/** Finds a key of the file's frontmatter. */
	readonly placeOf: (path: MendPath) => Place;
}

/** An answer, and where it stands. */
export interface PlacedIgnore extends Ignore {
	readonly place: Place;
}

/** Messages with the answers applied. */
export interface AnsweredMessages {
	readonly open: readonly VFileMessage[];
	/** What an answer switched off. */
	readonly answered: readonly VFileMessage[];
	/** Answers that switched nothing off. */
	readonly unused: readonly PlacedIgnore[];
}

/** Take out the warnings that the `ignore` of their files answers. Errors and what is due stay. */
export function applyIgnores(messages: readonly VFileMessage[], files: readonly IgnoringFile[]): AnsweredMessages {
	const answers = new Map<string, PlacedIgnore[]>();
	for (const { ignore, placeOf } of files) {
		for (const [index, answer] of ignore.entries()) {
			const place = placeOf(['ignore', index]);
			answers.set(place.file, [...(answers.get(place.file) ?? []), { ...answer, place }]);
		}
	}
	const used = new Set<PlacedIgnore>();
	const isAnswered = (message: VFileMessage): boolean => {
		const found = (answers.get(message.file ?? '') ?? []).filter((answer) => answersTo(answer, message));
		for (const answer of found) used.add(answer);
		return found.length > 0;
	};
	const { open = [], answered = [] } = Object.groupBy(messages, (message) => (isAnswered(message) ? 'answered' : 'open'));
	return { open, answered, unused: [...answers.values()].flat().filter((answer) => !used.has(answer)) };
}

function answersTo({ rule, about }: Ignore, { ruleId, actual }: VFileMessage): boolean {
	return rule === ruleId && (about === undefined || about.normalize('NFC') === actual?.normalize('NFC'));
}

import type { VFileMessage } from 'vfile-message';
import { writeScalar } from '../source-edits/write-scalar.ts';
import type { SuggestionSource } from './find-suggestions.ts';
import { type NewEvent, ruleOf } from './types.ts';

/**
 * Say what to do about an event that cannot be added because another seems to be the same.
 *
 * @param message - of the rule `look-alike`, about the event
 * @returns several lines
 */
export function explainTwin({ article }: Pick<SuggestionSource, 'article'>, suggestion: NewEvent, { reason }: VFileMessage): string {
	const { about, id, proposed } = suggestion;
	const other = [...reason.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).find((name) => name !== id) ?? '';
	const isListed = article.document.declarations.some((declaration) => declaration.kind === 'event' && declaration.id === other);
	const flow = (key: string, value: string | undefined): readonly string[] =>
		value === undefined ? [] : [`${key}: ${writeScalar(value, { flow: true })}`];
	const keys = [`id: ${other}`, ...flow('evidence', proposed.evidence), ...flow('basis', proposed.basis)];
	const asOne = isListed ? [] : ['If they are one, list it below `events:` of this article:', `  - { ${keys.join(', ')} }`];
	return [
		`${reason}.`,
		...asOne,
		isListed ? 'If they are one, answer below `ignore:` of this article:' : 'Or refuse it below `ignore:`:',
		`  - rule: ${ruleOf(suggestion)}`,
		`    about: ${writeScalar(about)}`,
		`    reason: The event \`${other}\` tells it.`,
		'If they are two, add it below a name of its own: without `--write` you are asked for it.',
	].join('\n');
}

import { findEvents } from './find-events.ts';
import { findNames } from './find-names.ts';
import type { Annotation, AnnotationOptions, Passage } from './types.ts';

/**
 * Guess whom and what a text names, and what it says happened when.
 *
 * @param passages - the text
 * @param options - its language and date
 */
export function annotate(passages: readonly Passage[], options: AnnotationOptions): Annotation {
	const names = findNames(passages, options);
	return { names, events: findEvents(passages, names, options) };
}

import { parentPort } from 'node:worker_threads';
import { annotate } from '../annotation/annotate.ts';
import type { TextToAnnotate } from '../check-site.ts';

// Annotates the texts that it is given, for annotate-threads.ts.
parentPort?.on('message', (texts: readonly TextToAnnotate[]) => {
	parentPort?.postMessage(texts.map(({ passages, options }) => annotate(passages, options)));
});

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Annotation } from '../annotation/types.ts';
import type { TextToAnnotate } from '../check-site.ts';

/** Fewer texts are annotated before a thread has started. */
const FEWEST = 24;
const MOST_THREADS = 8;

/**
 * Annotate many texts, on as many threads as there are cores.
 *
 * @returns one annotation for each text, in their order, whatever the number of threads
 */
export async function annotateAll(texts: readonly TextToAnnotate[]): Promise<readonly Annotation[]> {
	const threads = Math.min(MOST_THREADS, availableParallelism(), Math.floor(texts.length / FEWEST));
	if (threads < 2) {
		const { annotate } = await import('../annotation/annotate.ts');
		return texts.map(({ passages, options }) => annotate(passages, options));
	}
	// Every thread takes every nth text: long articles often stand together.
	const shares = Array.from({ length: threads }, (_, thread) => texts.filter((_text, index) => index % threads === thread));
	const results = await Promise.all(shares.map(annotateInThread));
	return texts.map((_, index) => results[index % threads]?.[Math.floor(index / threads)] ?? { names: [], events: [] });
}

function annotateInThread(texts: readonly TextToAnnotate[]): Promise<readonly Annotation[]> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./annotate-worker.ts', import.meta.url), { workerData: texts });
		worker.once('message', resolve).once('error', reject);
	});
}

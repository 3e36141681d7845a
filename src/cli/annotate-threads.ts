import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Annotation } from '../annotation/types.ts';
import type { CheckOptions, TextToAnnotate } from '../check-site.ts';

/** Fewer texts are annotated before a thread has started. */
const FEWEST = 48;
const MOST_THREADS = 8;
/** What a thread is given at a time. */
const BATCH = 16;

/**
 * Make what annotates the texts of one check, on as many threads as there are cores: those that it is told of ahead while
 * the others are still being read. Every text has the same annotation, whatever the number of threads.
 */
export function createAnnotator(): Required<Pick<CheckOptions, 'ahead' | 'annotate'>> {
	const cores = Math.min(MOST_THREADS, availableParallelism());
	const found = new Map<TextToAnnotate, Promise<Annotation>>();
	let waiting: TextToAnnotate[] = [];
	let threads: readonly Thread[] = [];
	let turn = 0;
	const send = (most: number): void => {
		while (threads.length > 0 && waiting.length > 0 && waiting.length >= most) {
			const batch = waiting.splice(0, BATCH);
			const results = threads[turn++ % threads.length]?.annotate(batch) ?? Promise.resolve([]);
			for (const [index, text] of batch.entries())
				found.set(
					text,
					results.then((all) => all[index] ?? { names: [], events: [] }),
				);
		}
	};
	const ahead = (text: TextToAnnotate): void => {
		waiting.push(text);
		if (threads.length === 0 && cores > 1 && waiting.length >= FEWEST) threads = Array.from({ length: cores }, startThread);
		send(BATCH);
	};
	const annotate = async (texts: readonly TextToAnnotate[]): Promise<readonly Annotation[]> => {
		const known = new Set([...waiting, ...found.keys()]);
		for (const text of texts) if (!known.has(text)) ahead(text);
		if (threads.length > 0) send(1);
		else if (waiting.length > 0) annotateHere(waiting, found);
		waiting = [];
		try {
			return await Promise.all(texts.map((text) => found.get(text) ?? { names: [], events: [] }));
		} finally {
			for (const thread of threads) thread.stop();
			threads = [];
			found.clear();
		}
	};
	return { ahead, annotate };
}

function annotateHere(texts: readonly TextToAnnotate[], found: Map<TextToAnnotate, Promise<Annotation>>): void {
	const loaded = import('../annotation/annotate.ts');
	for (const text of texts)
		found.set(
			text,
			loaded.then(({ annotate }) => annotate(text.passages, text.options)),
		);
}

interface Thread {
	readonly annotate: (texts: readonly TextToAnnotate[]) => Promise<readonly Annotation[]>;
	readonly stop: () => void;
}

/** A thread answers in the order in which it is asked. */
function startThread(): Thread {
	const worker = new Worker(new URL('./annotate-worker.ts', import.meta.url));
	const asked: { resolve: (annotations: readonly Annotation[]) => void; reject: (error: unknown) => void }[] = [];
	worker.on('message', (annotations: readonly Annotation[]) => asked.shift()?.resolve(annotations));
	worker.on('error', (error) => {
		for (const { reject } of asked.splice(0)) reject(error);
	});
	return {
		annotate: (texts) =>
			new Promise((resolve, reject) => {
				asked.push({ resolve, reject });
				worker.postMessage(texts);
			}),
		stop: () => void worker.terminate(),
	};
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { retireWorker } from '../../src/dev/retire-worker.ts';

/** What is answered; nothing where the next is to answer. */
function ask(url: string): string | undefined {
	let sent: string | undefined;
	const response = { setHeader: () => undefined, end: (text: string) => (sent = text) };
	retireWorker({ url } as IncomingMessage, response as unknown as ServerResponse, () => undefined);
	return sent;
}

it('sends a worker that goes, and nothing else', () => {
	expect(ask('/service-worker.js')).toContain('registration.unregister()');
	expect(ask('/service-worker.js?v')).toContain('caches.delete');
	expect(ask('/people/service-worker.js')).toBeUndefined();
	expect(ask('/')).toBeUndefined();
});

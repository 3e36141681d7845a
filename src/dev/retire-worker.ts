import type { Connect } from 'vite';
import { WORKER } from '../page-models/permalinks.ts';

/** A worker that goes, and takes with it what it kept. */
const LAST =
	"addEventListener('install',()=>skipWaiting());addEventListener('activate',async()=>{for(const name of await caches.keys())await caches.delete(name);await registration.unregister();for(const page of await clients.matchAll())page.navigate(page.url)})";

/**
 * Answer for the service worker of a built site that was shown at this address before (`npm start` uses the same one):
 * it would go on showing that site instead of what is being written.
 */
export const retireWorker: Connect.NextHandleFunction = (request, response, next) => {
	if (request.url?.split('?')[0] !== `/${WORKER}`) return next();
	response.setHeader('content-type', 'text/javascript');
	response.end(LAST);
};

import { fetchVersion, fileAt, findKept, forgetOthers, HASHES, isBuilt, isPage, keep, readHashes, SCOPE } from './worker-files.js';
import { refuse } from './worker-refusal.js';

/**
 * Keeps the site for reading without a network, one version at a time: what it shows is, by its hash, what was built with
 * it. See `worker-files.js` for what it is given by the build.
 */
const isFirst = !self.registration.active;
/** The windows that show a newer version than this one. */
const ahead = new Set();
/** Those that showed this version before it took over. */
let abreast = [];
/** Set while a newer version is being called. */
let givingWay;

self.addEventListener('install', (event) => event.waitUntil(fetchVersion()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
// The reader wishes to see this version now, or has seen a page of it.
self.addEventListener('message', ({ data }) => {
	abreast = [...data];
	self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
	const { request, clientId } = event;
	const address = new URL(request.url);
	const isVisit = request.mode === 'navigate';
	if (request.method !== 'GET' || !address.href.startsWith(SCOPE)) return;
	// What a newer page needs is not of this version. A visit is named by the page that it comes from.
	if (ahead.has(clientId) && !isVisit) return;
	if (isVisit || PLAN.list || HASHES.has(fileAt(address, HASHES))) event.respondWith(answer(event, address));
});

async function answer(event, address) {
	const { request } = event;
	const isVisit = request.mode === 'navigate';
	// Most is kept whole, and needs no list.
	const hashes = HASHES.has(fileAt(address, HASHES)) ? HASHES : await readHashes();
	const path = fileAt(address, hashes);
	const hash = hashes.get(path);
	const kept = hash && (await findKept(path, hash));
	if (kept && !(isVisit && givingWay)) {
		// Put again, it is the newest of what was read.
		if (isVisit && !HASHES.has(path)) event.waitUntil(keep(path, hash, kept.clone()));
		return kept;
	}
	try {
		const response = await (hash ? fetch(request.url, { cache: 'no-cache', redirect: request.redirect }) : fetch(request));
		const isSame = hash && response.ok && (await isBuilt(response.clone(), hash));
		if (isSame) event.waitUntil(keep(path, hash, response.clone()));
		if (isVisit && response.ok && isPage(path) && (givingWay || !isSame)) event.waitUntil(giveWay(event.resultingClientId));
		return response;
	} catch (error) {
		if (kept) return kept;
		if (isVisit) return refuse(path, request.url, hashes);
		if (path === PLAN.search) await tell(event.clientId, 'The search is not kept on this device, and you are offline.');
		throw error;
	}
}

async function tell(id, words) {
	(await self.clients.get(id))?.postMessage(words);
}

/**
 * A page has come that is not of this version: a newer one lies on the host. It takes over as soon as it is whole; until
 * then pages come from the host, so that no window shows both.
 */
function giveWay(id) {
	ahead.add(id);
	givingWay ??= callNewer().catch(() => {
		// It did not come whole; or the host changes pages by itself.
		givingWay = undefined;
	});
	return givingWay;
}

async function callNewer() {
	await self.registration.update();
	const { installing } = self.registration;
	if (installing) await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
	self.registration.waiting.postMessage([...ahead]);
}

async function takeOver() {
	await forgetOthers();
	await self.clients.claim();
	const windows = await self.clients.matchAll();
	await Promise.all(windows.map(greet));
}

/** A window of another version is to be loaded anew. What came before this version did is kept as if it had come through it. */
async function greet({ id, url }) {
	if (!isFirst && !abreast.includes(id)) return tell(id, '');
	// Without a network, there is nothing to keep.
	await keepShown(url).catch(() => {});
	if (isFirst) await tell(id, PLAN.list ? 'What you read here can be read offline.' : 'Ready to read offline.');
}

/** Keeps a page with its pictures. */
async function keepShown(url) {
	const hashes = await readHashes();
	const paths = [fileAt(new URL(url), hashes)];
	for (const path of paths) {
		const hash = hashes.get(path);
		if (!hash || HASHES.has(path)) continue;
		const response = await fetch(SCOPE + path);
		if (!(await isBuilt(response.clone(), hash))) continue;
		await keep(path, hash, response.clone());
		const html = isPage(path) ? await response.text() : '';
		for (const [, src] of html.matchAll(/ src="([^"]+)"/g)) paths.push(fileAt(new URL(src, url), hashes));
	}
}

/**
 * Keeps the site for reading without a network. One cache holds one version whole; a version is shown only when every
 * file of it has come and is, by its hash, the one that was built. `PLAN` is put before it by the build (offline/).
 *
 * PLAN.version names the version; PLAN.files are [path, SHA-256] of what is kept from the first visit on; PLAN.keeps tells
 * whether pages that are not among them are kept when they are read: those of a site that is too large to be kept whole.
 */
const SCOPE = self.registration.scope;
// Another site may live below the same origin.
const OWN = `backgrounder ${SCOPE} `;
const NAME = OWN + PLAN.version;
const READ = `${OWN}read`;
/** How many files beside the version are kept; the oldest go. */
const MOST_READ = 400;
const HASHES = new Map(PLAN.files);
const keyOf = (path, hash = HASHES.get(path)) => `${SCOPE}${path}?${hash}`;

self.addEventListener('install', (event) => event.waitUntil(fetchVersion()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
// The reader wishes to see the new version now.
self.addEventListener('message', () => self.skipWaiting());
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const address = new URL(request.url);
	if (request.method !== 'GET' || !address.href.startsWith(SCOPE)) return;
	const path = fileAt(address);
	if (HASHES.has(path)) event.respondWith(answer(path, request));
	else if (request.mode === 'navigate' || PLAN.keeps) event.respondWith(fromNetwork(request, address));
});

/** Some hosts leave out the ending of a page, and all the name of a folder's own. */
function fileAt({ pathname }) {
	const path = (new URL(SCOPE).origin + pathname).slice(SCOPE.length);
	if (path === '' || path.endsWith('/')) return `${path}index.html`;
	return HASHES.has(path) || !HASHES.has(`${path}.html`) ? path : `${path}.html`;
}

async function answer(path, request) {
	const cache = await caches.open(NAME);
	return (await cache.match(keyOf(path))) ?? fetch(request);
}

async function fetchVersion() {
	const cache = await caches.open(NAME);
	const names = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== NAME && name !== READ);
	const older = await Promise.all(names.map((name) => caches.open(name)));
	const waiting = [...HASHES];
	const next = async () => {
		for (let file = waiting.pop(); file; file = waiting.pop()) {
			const [path, hash] = file;
			const key = keyOf(path);
			if (await cache.match(key)) continue;
			const same = (await Promise.all(older.map((old) => old.match(key)))).find(Boolean);
			await cache.put(key, same ?? (await fetchFile(path, hash)));
		}
	};
	// Not all at once: phones have few connections.
	await Promise.all([next(), next(), next(), next(), next(), next()]);
}

/** Fails when the bytes are not those that were built: then another version, or half of one, lies there. */
async function fetchFile(path, hash) {
	const response = await fetch(SCOPE + path, { cache: 'no-cache', integrity: `sha256-${hash}` });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	// A page may not be answered by what was led on.
	if (!response.redirected) return response;
	return new Response(response.body, { headers: response.headers });
}

async function takeOver() {
	const names = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== NAME && name !== READ);
	await Promise.all(names.map((name) => caches.delete(name)));
	await self.clients.claim();
}

async function fromNetwork(request, address) {
	const key = address.origin + address.pathname;
	try {
		const response = await fetch(request);
		if (PLAN.keeps && response.ok && !response.redirected) await keep(key, response.clone());
		return response;
	} catch (error) {
		const known = PLAN.keeps && (await (await caches.open(READ)).match(key));
		if (known) return known;
		if (request.mode !== 'navigate') throw error;
		return answer(PLAN.missing, request);
	}
}

async function keep(key, response) {
	const cache = await caches.open(READ);
	// Put again, it is the newest.
	await cache.delete(key);
	await cache.put(key, response);
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_READ)).map((old) => cache.delete(old)));
}

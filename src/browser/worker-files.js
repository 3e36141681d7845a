/**
 * PLAN is put before the worker by the build (offline/). PLAN.version names the version; PLAN.files are [path, SHA-256] of
 * what is kept from the first visit on, whole or not at all. PLAN.list, of a site that is too large to be kept whole, is the
 * one of them that lists the rest, which is kept as far as it is read.
 */
/** The address of the site's first folder. */
export const SCOPE = self.registration.scope;
// Another site may live below the same origin.
const OWN = `backgrounder ${SCOPE} `;
const NAME = OWN + PLAN.version;
const READ = `${OWN}read`;
/** How many files beside the version are kept; the oldest go. */
const MOST_READ = 400;
/** What is kept whole: path → hash. */
export const HASHES = new Map(PLAN.files);
let listed;

/** What a key leads to has the bytes that it names, in whatever cache it lies. */
function keyOf(path, hash) {
	return `${SCOPE}${path}?${hash}`;
}

/** Find a file among what is kept of this version and others. */
export function findKept(path, hash) {
	return caches.match(keyOf(path, hash));
}

/** Read what may be kept of this version: path → hash, or its beginning. */
export async function readHashes() {
	const file = PLAN.list && !listed && (await findKept(PLAN.list, HASHES.get(PLAN.list)));
	if (file) listed = new Map([...HASHES, ...(await file.text()).split('\n').map((line) => line.split(' '))]);
	return listed ?? HASHES;
}

/** Tell which file an address means: some hosts leave out the ending of a page, and all the name of a folder's own. */
export function fileAt({ pathname }, hashes) {
	const path = (new URL(SCOPE).origin + pathname).slice(SCOPE.length);
	if (path === '' || path.endsWith('/')) return `${path}index.html`;
	return hashes.has(path) || !hashes.has(`${path}.html`) ? path : `${path}.html`;
}

/** Tell whether all files of this kind are known: pages are; of others, as those to take along, only what may be kept. */
export function isPage(path) {
	return path.endsWith('.html') ? !path.endsWith('.single.html') : !/\.[^/]*$/.test(path);
}

/** Compare what has come with what was built. */
export async function isBuilt(response, hash) {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
	return btoa(String.fromCharCode(...digest)).startsWith(hash);
}

/** Keep a file that is as it was built. */
export async function keep(path, hash, response) {
	const cache = await caches.open(HASHES.has(path) ? NAME : READ);
	await cache.put(keyOf(path, hash), ownOf(response));
	if (HASHES.has(path)) return;
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_READ)).map((old) => cache.delete(old)));
}

/** Fetch all that is kept whole. */
export async function fetchVersion() {
	const cache = await caches.open(NAME);
	const waiting = [...HASHES];
	const next = async () => {
		for (let file = waiting.pop(); file; file = waiting.pop()) {
			const key = keyOf(...file);
			if (!(await cache.match(key))) await cache.put(key, (await caches.match(key)) ?? (await fetchFile(...file)));
		}
	};
	// Not all at once: phones have few connections.
	await Promise.all([next(), next(), next(), next(), next(), next()]);
}

/** Fails when the bytes are not those that were built: then another version, or half of one, lies there. */
async function fetchFile(path, hash) {
	const response = await fetch(SCOPE + path, { cache: 'no-cache', integrity: `sha256-${hash}` });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return ownOf(response);
}

/** A page may not be answered by what was led on. */
function ownOf(response) {
	return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** Forget other versions, and what was read of them unless it is the same in this one. */
export async function forgetOthers() {
	const names = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== NAME && !(PLAN.list && name === READ));
	await Promise.all(names.map((name) => caches.delete(name)));
	if (!PLAN.list) return;
	const hashes = await readHashes();
	const read = await caches.open(READ);
	for (const key of await read.keys()) {
		const [path, hash] = key.url.slice(SCOPE.length).split('?');
		if (hashes.get(path) !== hash) await read.delete(key);
	}
}

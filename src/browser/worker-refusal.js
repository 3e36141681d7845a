import { findKept, HASHES, isPage, SCOPE } from './worker-files.js';

const TITLE = 'Not kept on this device';
const WORDS = `<header class="masthead"><h1>${TITLE}</h1><p class="standfirst">You are offline, and what lies at this address is not kept on this device.</p></header><p class="lead">It can be read when you are online again. <a href="./">Begin at the first page</a>, or look in one of the lists above.</p>`;

/**
 * Say without a network what is the matter with an address of which nothing is kept: just that; or, when it is that of a
 * page and no list has it, that there is no such page. Both are said in the site's own page for what is missing.
 *
 * @param {string} path - which file the address means
 * @param {string} url - the address
 * @param {Map<string, string>} hashes - all that may be kept
 */
export async function refuse(path, url, hashes) {
	if (hashes.has(`${path}/index.html`)) return Response.redirect(`${SCOPE}${path}/`);
	const page = await findKept(PLAN.missing, HASHES.get(PLAN.missing));
	if (!page) return Response.error();
	const isGone = isPage(path) && !hashes.has(path);
	// Its links are those of a page in the first folder; those within it are to stay where it is shown.
	const html = allowBase(await page.text())
		.replace('<head>', () => `<head><base href="${SCOPE}">`)
		.replaceAll('href="#', () => `href="${url.split('#')[0]}#`);
	const headers = new Headers(page.headers);
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	const policy = headers.get('content-security-policy');
	if (policy) headers.set('content-security-policy', allowBase(policy));
	return new Response(isGone ? html : sayNotKept(html), { status: isGone ? 404 : 503, headers });
}

function allowBase(policy) {
	return policy.replace("base-uri 'none'", "base-uri 'self'");
}

function sayNotKept(html) {
	return html.replace(/<title>.*?(?= · |<)/s, `<title>${TITLE}`).replace(/(<main[^>]*>).*(?=<\/main>)/s, `$1${WORDS}`);
}

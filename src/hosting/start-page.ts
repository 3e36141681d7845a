/** What the page that opens a packed site says. */
export interface StartPage {
	readonly title: string;
	readonly tagline: string;
	/** BCP 47 tag. */
	readonly locale: string;
	/** The folder of the site, beside the page. */
	readonly folder: string;
	/** The path of the site's stylesheet in it. */
	readonly stylesheet: string;
	/** The address of the site, when it has one. */
	readonly url: string | undefined;
}

/** Write the page that says how to open a site that came as one file. */
export function writeStartPage({ title, tagline, locale, folder, stylesheet, url }: StartPage): string {
	const home = `${folder}/index.html`;
	return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Start here: ${escapeHtml(title)}</title>
<link rel="stylesheet" href="${folder}/${escapeHtml(stylesheet)}">
</head>
<body>
<main>
<header class="masthead">
<h1>${escapeHtml(title)}</h1>
<p class="standfirst">${escapeHtml(tagline)}.</p>
</header>
<div class="prose">
<p><strong><a href="${home}">Open the site</a></strong></p>
<h2>If the page looks bare, or the link leads nowhere</h2>
<p>Then you are looking into the packed file. Unpack it first (on most computers: press the right mouse button on it, then “Extract all” or “Open with Archive Utility”), open the folder that appears, and double click <code>start-here.html</code>.</p>
<h2>What works</h2>
<p>Everything: pages, links, timeline and search need no network and no program but a browser. Copy the whole folder to a USB stick or a shared drive, and it works there. Keep its files together.</p>
<p>On a phone or a tablet, most browsers open single files only. Take an article as one file or for an e-reader from the foot of its page, behind “Take the article along”.</p>
<p>To publish the site, copy what is in the folder <code>${folder}</code> to any web host.${url === undefined ? '' : ` It is published at <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>.`}</p>
</div>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * Asks for the font before the stylesheet does. From a disk none may be preloaded, and one that a service worker hands out is
 * not taken from a preload by Chromium: there it is near, and is taken whenever it comes.
 */
(() => {
	const href = document.currentScript.dataset.font;
	if (!href) return;
	if (location.protocol === 'file:' || navigator.serviceWorker?.controller) {
		document.fonts.add(new FontFace('Newsreader', `url(${href})`, { weight: '200 800', display: 'swap' }));
		return;
	}
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href });
	document.head.append(link);
})();

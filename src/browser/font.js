/**
 * Asks for the font before the stylesheet does. From a disk none may be preloaded: there it is taken whenever it comes. What
 * a service worker hands out Chromium never takes from a preload.
 */
(() => {
	const href = document.currentScript.dataset.font;
	if (!href) return;
	const onDisk = location.protocol === 'file:';
	if (onDisk || navigator.serviceWorker?.controller) {
		const face = new FontFace('Newsreader', `url(${href})`, { weight: '200 800', display: onDisk ? 'swap' : 'optional' });
		document.fonts.add(face);
		face.load().catch(() => {});
		return;
	}
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href });
	document.head.append(link);
})();

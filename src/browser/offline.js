/**
 * Asks for what keeps the site for reading without a network, and shows quietly what it has to say, and that there is a new
 * version: until the reader closes it, or goes to another page.
 */
(() => {
	const worker = document.currentScript.dataset.worker;
	const container = navigator.serviceWorker;
	// There is none on a disk, nor at an address that is not secure.
	if (!worker || !container || location.protocol === 'file:') return;
	const note = document.createElement('p');
	const say = (html, waiting) => {
		note.innerHTML = `${html} <button aria-label=Close>×</button>`;
		const clear = () => {
			note.innerHTML = '';
		};
		note.lastChild.onclick = () => {
			clear();
			if (waiting) sessionStorage.offline = 'later';
		};
		if (!waiting) return;
		note.querySelector('button').onclick = () => waiting.postMessage('');
		waiting.onstatechange = clear;
	};
	// Without words: this page is of a version that has given way.
	container.onmessage = ({ data }) => (data ? say(data) : location.reload());
	addEventListener('DOMContentLoaded', () => {
		note.className = 'offline-note';
		// Only what comes into a region that stands there is read aloud.
		note.role = 'status';
		document.body.append(note);
	});
	addEventListener('load', async () => {
		const registration = await container.register(worker).catch(() => {});
		if (!registration) return;
		const tell = () => {
			const { waiting, active } = registration;
			if (waiting && active && !sessionStorage.offline) say('There is a new version. <button>Read it</button>', waiting);
		};
		const watch = () => registration.installing?.addEventListener('statechange', tell);
		registration.onupdatefound = watch;
		watch();
		tell();
	});
})();

/** Asks for what keeps the site for reading without a network, and says quietly when it is ready, and when a new version is. */
(() => {
	const worker = document.currentScript.dataset.worker;
	const container = navigator.serviceWorker;
	// There is none on a disk, nor at an address that is not secure.
	if (!worker || !container || location.protocol === 'file:') return;
	const before = container.controller;
	// Every open page goes over to the new version.
	container.oncontrollerchange = () => before && location.reload();
	addEventListener('load', async () => {
		const note = document.createElement('p');
		note.className = 'offline-note';
		note.role = 'status';
		document.body.append(note);
		const registration = await container.register(worker).catch(() => {});
		const tell = () => {
			const { waiting, active } = registration;
			if (waiting && before) {
				const button = document.createElement('button');
				button.textContent = 'Read it';
				button.onclick = () => waiting.postMessage('');
				note.replaceChildren('There is a new version. ', button);
			} else if (active && !before) note.textContent = 'Ready to read offline.';
		};
		const watch = () => registration.installing?.addEventListener('statechange', tell);
		if (!registration) return;
		registration.onupdatefound = watch;
		watch();
		if (registration.waiting) tell();
	});
})();

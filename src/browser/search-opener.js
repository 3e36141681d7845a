/** Puts the button of the search into the header. Turned to, it shows a field to type into at once, and loads what answers. */
addEventListener('DOMContentLoaded', () => {
	const place = document.querySelector('[data-search]');
	if (!place) return;
	place.innerHTML =
		'<button aria-keyshortcuts=/>Search</button><dialog aria-label=Search><form><label>Search <input type=search></label><p role=status></dialog>';
	const [button, dialog, status] = place.querySelectorAll('button,dialog,p');
	let script;
	// The search, once there, takes both over.
	button.onclick = dialog.onsubmit = () => {
		if (!dialog.open) dialog.showModal();
		if (!script) {
			status.innerHTML = '';
			for (const src of place.dataset.search.split(' ')) {
				script = document.createElement('script');
				script.src = src;
				script.async = false;
				script.onerror = () => {
					script = '';
					status.innerHTML = `Not loaded. <button>Retry</button> ${document.querySelector("[href$='a-z.html']").outerHTML}`;
				};
				document.head.append(script);
			}
		}
		return false;
	};
	addEventListener('keydown', (event) => {
		// Storage is closed to some readers.
		try {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,select') || localStorage.slash)
				return;
		} catch {}
		event.preventDefault();
		button.click();
	});
	if (/\bq=/.test(location.search)) button.click();
});

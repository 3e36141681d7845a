/** Puts the button of the search into the header, and loads the search when a reader turns to it. */
(() => {
	addEventListener('DOMContentLoaded', () => {
		const place = document.querySelector('[data-search]');
		if (!place) return;
		const open = () => {
			if (self.openSearch) return openSearch();
			for (const src of place.dataset.search.split(' ')) {
				const script = document.createElement('script');
				script.src = src;
				script.async = false;
				document.head.append(script);
			}
		};
		const button = document.createElement('button');
		button.textContent = 'Search';
		button.ariaKeyShortcuts = '/';
		button.onclick = open;
		place.append(button);
		addEventListener('keydown', (event) => {
			if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,textarea,select,dialog'))
				return;
			event.preventDefault();
			open();
		});
		if (/[?&]q=/.test(location.search)) open();
	});
})();

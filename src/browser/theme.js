/** Puts the switch between light and dark into the header, and remembers what the reader chose. */
(() => {
	const root = document.documentElement;
	const store = (value) => {
		// Storage is closed to some readers, and on some disks; the choice then holds for this page.
		try {
			return value ? localStorage.setItem('theme', value) : localStorage.getItem('theme');
		} catch {
			return null;
		}
	};
	const known = store();
	if (known === 'light' || known === 'dark') root.dataset.theme = known;
	addEventListener('DOMContentLoaded', () => {
		const place = document.querySelector('[data-theme-switch]');
		if (!place) return;
		const button = document.createElement('button');
		const night = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
		const show = () => button.setAttribute('aria-pressed', String(night()));
		button.type = 'button';
		button.className = 'theme-switch';
		button.title = 'Dark colours';
		button.setAttribute('aria-label', 'Dark colours');
		button.addEventListener('click', () => {
			root.dataset.theme = night() ? 'light' : 'dark';
			store(root.dataset.theme);
			show();
		});
		show();
		place.append(button);
	});
})();

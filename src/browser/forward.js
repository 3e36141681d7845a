/** Leads from an old address to the new one, with the fragment of the link that brought the reader. */
(() => {
	const link = document.querySelector('[data-forward]');
	const target = new URL(link.href);
	if (location.hash) target.hash = location.hash;
	location.replace(target);
})();

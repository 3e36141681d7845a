/** Keeps what a timeline is filtered by in the address, says how many events that shows, and lets no link lead to a hidden one. */
(() => {
	if (!CSS.supports('selector(:has(*))')) return;
	const form = document.querySelector('.filter');
	const timeline = form.parentElement;
	const selects = form.querySelectorAll('select');
	const status = form.querySelector('[role=status]');
	// Where a page may not change its address, the choice holds for the page alone.
	let written = true;
	const hiddenTarget = () => {
		try {
			const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
			return timeline.contains(target) && !target.getClientRects().length && target;
		} catch {
			return false;
		}
	};
	const show = () => {
		const choice = [...selects].map(({ name, value }) => value && `.f-${name}-${value}`).join('');
		const count = (element, selector) => element.querySelectorAll(selector).length;
		const shown = count(timeline, `.entry${choice}`);
		for (const part of timeline.querySelectorAll('.part, div.year')) part.hidden = !count(part, `.entry${choice}`);
		if (!choice && !status.textContent) return;
		const words = `${choice ? `${shown} of` : 'All'} ${count(timeline, '.entry')} events shown`;
		status.textContent = shown ? words : 'No event matches all of these choices.';
	};
	const write = () => {
		show();
		const url = new URL(location);
		for (const { name, value } of selects) {
			url.searchParams.delete(name);
			if (value) url.searchParams.set(name, value);
		}
		if (hiddenTarget()) url.hash = '';
		try {
			history.replaceState(history.state, '', url);
			written = true;
		} catch {
			written = false;
		}
	};
	const read = () => {
		const query = new URL(location).searchParams;
		for (const select of written ? selects : []) {
			select.value = query.get(select.name) ?? '';
			if (!select.value) select.value = '';
		}
		show();
		const target = hiddenTarget();
		if (!target) return;
		form.reset();
		show();
		target.scrollIntoView();
	};
	form.addEventListener('change', write);
	form.addEventListener('reset', () => setTimeout(write));
	addEventListener('popstate', read);
	addEventListener('hashchange', read);
	// By then the browser may have put an older choice into the form.
	addEventListener('pageshow', ({ persisted }) => persisted || read());
	read();
})();

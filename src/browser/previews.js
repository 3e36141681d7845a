/** Shows a card about the mention that is pointed at, focused or held: copies of what the page says elsewhere. */
(() => {
	const find = (selector) => [...document.querySelectorAll(selector)];
	const card = document.createElement('ul');
	card.popover = 'manual';
	// The mention whose card is shown, the one that is pointed at, and the one that a finger has come down on.
	let shown = null;
	let under = null;
	let touched = null;
	let timer;
	const mentionAt = (element) => (card.contains(element) ? shown : element.closest('.text [class|=m]'));
	const show = (mention, y = 0) => {
		clearTimeout(timer);
		shown?.removeAttribute('aria-describedby');
		// Taken out rather than closed: a card that went from one mention to the next would count as a shift.
		card.remove();
		shown = mention;
		if (!mention) return;
		const at = `[href="${mention.dataset.to ?? mention.getAttribute('href')}"]`;
		const [about] = find(`:is(.sidebar, .headline) ${at}`);
		card.className = `preview ${mention.className}`;
		card.replaceChildren(...[about, ...find(`.links ${at}`)].map((link) => link.closest('li').cloneNode(true)));
		mention.closest('main').append(card);
		for (const element of find('.preview *')) {
			element.removeAttribute('id');
			// The same links stand in the sidebar and the list of events; here they would come between any two mentions.
			if (element.href) element.tabIndex = -1;
		}
		card.firstChild.id = 'preview.about';
		mention.setAttribute('aria-describedby', 'preview.about');
		card.showPopover?.();
		// The line that is pointed at, or the first in sight; and the larger part of the window, above or below it.
		const lines = [...mention.getClientRects()];
		const { left, top, bottom } = lines.find((line) => line.bottom > y) ?? lines[0];
		const below = innerHeight - bottom;
		const up = top > below;
		card.style = `--x:${left}px;--y:${scrollY + (up ? top : bottom)}px;--room:${up ? top : below}px;--up:${-up}`;
	};
	const hide = () => show(null);
	const point = (mention, y, wait = mention ? 300 : 200) => {
		// Once put away, the card comes back when the mouse does.
		if (mention === under) return;
		under = mention;
		clearTimeout(timer);
		if (mention !== shown && (mention || !shown.matches(':focus-visible'))) timer = setTimeout(show, wait, mention, y);
	};
	const prevent = (event) => touched && event.preventDefault();
	const listeners = {
		// While a button or a finger is down, something else is done.
		pointermove: ({ buttons, clientY, target }) => buttons || point(mentionAt(target), clientY),
		// The mouse leaves the window, or the finger the page; the card that a finger has called for stays.
		pointerout: ({ relatedTarget }) => relatedTarget || (touched && shown) || point(null),
		pointerdown({ pointerType, clientY, target }) {
			touched = null;
			if (card.contains(target)) return;
			hide();
			if (pointerType === 'touch') {
				under = null;
				touched = mentionAt(target);
				point(touched, clientY, 450);
			}
		},
		// After the browser has brought it into sight.
		focusin: ({ target }) => setTimeout(() => mentionAt(target)?.matches(':focus-visible') && show(target)),
		focusout: ({ target, relatedTarget }) => target === shown && !card.contains(relatedTarget) && hide(),
		keydown: ({ key }) => key === 'Escape' && hide(),
		resize: hide,
		// Holding a finger on a mention brings neither the browser's menu nor a selection, and letting go follows no link.
		contextmenu: prevent,
		selectstart: prevent,
		click: (event) => shown && event.detail && prevent(event),
	};
	for (const type in listeners) addEventListener(type, listeners[type]);
})();

import { textDirective } from './text-fragment.js';

/** Offers links to sections, paragraphs and selected passages: to copy, to share, and as quotations with their source. */
(() => {
	const { body, documentElement: root } = document;
	if (!body.togglePopover) return;
	body.insertAdjacentHTML(
		'beforeend',
		'<p class=said role=status></p><div class=sharing role=dialog aria-label=Share lang=en dir=ltr><button>Copy link</button><button>Share…</button><button>Copy as quotation</button><a>This section’s page</a><textarea readonly aria-label="To be copied"></textarea></div>',
	);
	const box = body.lastChild;
	const status = box.previousSibling;
	const [copy, share, , own, field] = box.children;
	// What is to be shared, and the fragment that leads there; that of a selection is made when it is asked for.
	let range;
	let hash;
	let looking;
	let saying;
	const near = (node, selector) => (node.closest ? node : node.parentNode).closest(selector);
	const collapse = (text) => text.replace(/\s+/g, ' ').trimStart();

	const show = (popover, block, { right, top, bottom }, ownPage) => {
		block.after(box);
		box.popover = popover;
		share.hidden = !navigator.share;
		own.hidden = !ownPage;
		own.href = ownPage;
		field.hidden = true;
		box.togglePopover(true);
		const { offsetWidth, offsetHeight } = box;
		const lowest = root.clientHeight - offsetHeight - 8;
		const y = Math.max(8, Math.min(bottom + 8 > lowest ? top - offsetHeight - 8 : bottom + 8, lowest));
		box.style = `--x:${right}px;--y:${scrollY + y}px;--w:${offsetWidth}px`;
	};
	const hide = () => box.popover && box.togglePopover(false);
	const say = (words) => {
		status.textContent = words;
		clearTimeout(saying);
		saying = setTimeout(say, 5000, '');
	};

	/** The page as the search of browsers sees it: its blocks, where the range begins and ends, and its words. */
	const read = () => {
		const blocks = [];
		let line = '';
		let words = '';
		let from;
		let to;
		const breakLine = () => {
			if (line) blocks.push(line);
			line = '';
			words += '\n';
		};
		const walk = (node) => {
			for (const child of node.childNodes) {
				if (child.nodeType === 3) {
					if (range.intersectsNode(child)) {
						const at = (offset) => ({ block: blocks.length, offset: collapse(line + child.data.slice(0, offset)).length });
						const start = child === range.startContainer ? range.startOffset : 0;
						const end = child === range.endContainer ? range.endOffset : child.length;
						from ??= at(start);
						to = at(end);
						// What stands among the words in another language is the page's own.
						if (!near(node, '.text [lang],.sidebar')) words += child.data.slice(start, end).replace(/\s+/g, ' ');
					}
					line = collapse(line + child.data);
				} else if (child.nodeType === 1 && child !== box) {
					const { display } = getComputedStyle(child);
					if (display === 'none') continue;
					const breaks = child.nodeName === 'BR' || !/^(inline|contents)/.test(display);
					if (breaks) breakLine();
					walk(child);
					if (breaks) breakLine();
				}
			}
		};
		walk(body);
		return [words.trim().replace(/\s*\n\s*/g, '\n\n'), blocks, from, to];
	};

	box.onclick = async ({ target }) => {
		if (!target.matches('button')) return;
		const [words, ...passage] = read();
		const start = range.startContainer;
		const directive = hash === undefined && textDirective(...passage, near(start, '[lang]').lang);
		const fragment = hash ?? `#${encodeURIComponent(near(start, '.block,.section').id)}${directive ? `:~:${directive}` : ''}`;
		const published = /^file|\/\/(localhost|127|\[)/.test(location) && document.querySelector('[property="og:url"]')?.content;
		const url = (published || location.href.replace(/[?#].*/, '')) + fragment;
		if (target === share) {
			hide();
			navigator.share({ title: document.title, url }).catch(() => {});
			return;
		}
		const source = [
			...document.querySelectorAll('[name$=".title"],[name$=".creator"],[name$=".publisher"],.kicker [href="#source"],.kicker .date'),
		];
		field.value =
			target === copy ? url : `“${words}”\n\n— ${source.map((part) => part.content ?? part.textContent.trim()).join(' · ')}\n${url}`;
		try {
			await navigator.clipboard.writeText(field.value);
		} catch {
			field.hidden = false;
			field.select();
			if (!document.execCommand('copy')) return say('Please copy it from the field');
		}
		hide();
		say(target === copy ? 'Link copied' : 'Quotation copied');
	};
	// The selection must outlive the click.
	box.onmousedown = (event) => event.target === field || event.preventDefault();

	addEventListener('click', (event) => {
		const anchor = event.target.closest('.permalink');
		if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const block = anchor.parentNode;
		hash = anchor.hash;
		range = new Range();
		range.selectNodeContents(block);
		range.setEndBefore(anchor);
		show('auto', block, anchor.getBoundingClientRect(), block.matches('h2') && block.parentNode.querySelector('.own-page a')?.href);
		copy.focus();
	});
	const look = () => {
		if (root.matches(':active')) return later();
		if (box.contains(document.activeElement)) return;
		const selection = getSelection();
		const chosen = String(selection).trim() && selection.getRangeAt(0).cloneRange();
		const block = chosen && near(chosen.startContainer, '.text') && near(chosen.endContainer, '.text > *');
		if (block) {
			range = chosen;
			hash = undefined;
			show(
				'manual',
				block,
				[...range.getClientRects()].findLast(({ width }) => width > 1),
			);
		} else if (box.popover === 'manual') hide();
	};
	const later = () => {
		clearTimeout(looking);
		looking = setTimeout(look, 200);
	};
	document.addEventListener('selectionchange', later);
	addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
})();

import { defineToolbarApp } from 'astro/toolbar';
import { editorButton } from './open-in-editor.ts';
import { type DeskAnswer, type DeskItem, EVENTS } from './overlay-events.ts';

const STYLE = `
section { max-block-size: 24rem; overflow-y: auto }
h1 { margin: 0 0 0.5rem; font-size: 1rem; color: #fff }
ul { margin: 0; padding: 0; list-style: none }
li { padding-block: 0.6rem; border-block-start: 1px solid #343841; font-size: 0.875rem; line-height: 1.45; color: #e6e9ef }
li p { margin: 0 }
.error strong { color: #ff8f8f }
.quiet { color: #b5bac6 }
button { min-block-size: 24px; padding: 0; border: 0; color: #9db9ff; background: none; font: inherit; text-align: start; text-decoration: underline; cursor: pointer }
`;

/** The toolbar's “Desk”: problems and suggestions of the page at hand, each with the way to its line. */
export default defineToolbarApp({
	init(canvas, app, server) {
		const style = document.createElement('style');
		style.textContent = STYLE;
		const window = document.createElement('astro-dev-toolbar-window');
		canvas.append(style, window);
		const path = location.pathname;
		server.on(EVENTS.answer, (answer: DeskAnswer) => {
			if (answer.path !== path) return;
			window.replaceChildren(list(answer.items));
			const level = answer.items.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
			app.toggleNotification(answer.items.length > 0 ? { state: true, level } : { state: false });
		});
		const ask = (): void => server.send(EVENTS.ask, { path });
		// The content has changed, for better or worse.
		server.on(EVENTS.report, ask);
		ask();
	},
});

function list(items: readonly DeskItem[]): HTMLElement {
	const section = document.createElement('section');
	section.tabIndex = 0;
	section.setAttribute('aria-label', 'Desk');
	const title = document.createElement('h1');
	title.textContent = items.length === 0 ? 'Nothing to mend on this page.' : `${String(items.length)} to look at on this page`;
	const entries = document.createElement('ul');
	entries.append(...items.map(entry));
	section.append(title, entries);
	return section;
}

function entry({ severity, reason, advice, place, rule }: DeskItem): HTMLLIElement {
	const item = document.createElement('li');
	item.className = severity;
	const said = document.createElement('p');
	const label = document.createElement('strong');
	label.textContent = `${severity} `;
	said.append(label, reason);
	const more = document.createElement('p');
	more.className = 'quiet';
	more.textContent = `${advice} [${rule}]`;
	item.append(said, more, editorButton(place));
	return item;
}

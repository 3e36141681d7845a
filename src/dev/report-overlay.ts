import { editorButton } from './open-in-editor.ts';
import { EVENTS } from './overlay-events.ts';

/** A line of the report that is a place: terminals open it, and so does the overlay. */
const PLACE = /^(\s*)(content\/.+:\d+:\d+)$/;

const STYLE = `
dialog { box-sizing: border-box; inline-size: min(60rem, 100vw - 2rem); max-block-size: calc(100vh - 4rem); padding: 1rem 1.5rem 1.5rem; border: 0;
	border-block-start: 0.35rem solid #c0392b; color: CanvasText; background: Canvas; color-scheme: light dark; font: 1rem/1.5 system-ui; overflow: auto }
dialog::backdrop { background: rgb(0 0 0 / 45%) }
h2 { margin: 0; font-size: 1.25rem }
pre { margin-block: 1rem 0; font: 0.85rem/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
pre button { min-block-size: 24px; padding: 0; border: 0; color: LinkText; background: none; font: inherit; text-decoration: underline; cursor: pointer }
.close { float: inline-end; min-inline-size: 44px; min-block-size: 32px }
`;

/** Shows the report on broken content over the page, until the content is mended or the reader hides it. */
class ReportOverlay extends HTMLElement {
	readonly #dialog = document.createElement('dialog');
	readonly #text = document.createElement('pre');

	constructor() {
		super();
		const style = document.createElement('style');
		style.textContent = STYLE;
		const title = document.createElement('h2');
		title.id = 'title';
		title.textContent = 'The content has errors';
		const close = document.createElement('button');
		Object.assign(close, { type: 'button', className: 'close', textContent: 'Hide' });
		close.addEventListener('click', () => this.#dialog.close());
		const note = document.createElement('p');
		note.textContent = 'Below is the last good page. This goes away as soon as the content is mended.';
		this.#dialog.setAttribute('aria-labelledby', 'title');
		this.#dialog.append(close, title, note, this.#text);
		this.attachShadow({ mode: 'open' }).append(style, this.#dialog);
	}

	show(report: string): void {
		// Words of the content stay text, whatever they are.
		const lines = report.split('\n').flatMap((line): readonly (string | HTMLElement)[] => {
			const [, space = '', place] = PLACE.exec(line) ?? [];
			return place === undefined ? [line, '\n'] : [space, editorButton(place), '\n'];
		});
		this.#text.replaceChildren(...lines);
		if (!this.#dialog.open) this.#dialog.showModal();
	}
}

customElements.define('backgrounder-report', ReportOverlay);
let overlay: ReportOverlay | undefined;

import.meta.hot?.on(EVENTS.report, ({ report }: { readonly report: string }) => {
	if (report === '') {
		overlay?.remove();
		overlay = undefined;
		return;
	}
	overlay ??= document.body.appendChild(document.createElement('backgrounder-report') as ReportOverlay);
	overlay.show(report);
});
import.meta.hot?.send(EVENTS.opened);

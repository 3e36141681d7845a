/**
 * Make a button that opens a place of a file in the editor, as Vite's server finds it.
 *
 * @param place - as in `content/articles/forum.md:3:1`, from the project's root
 */
export function editorButton(place: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = place;
	button.title = 'Open in the editor';
	button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
	return button;
}

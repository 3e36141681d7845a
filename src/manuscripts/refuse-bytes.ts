/** How the files of programs begin that people take for texts. */
const FOREIGN: readonly (readonly [start: string, advice: string])[] = [
	['%PDF', 'is a PDF: copy its text into a .txt file, or save it as .docx.'],
	['\u00d0\u00cf\u0011\u00e0', 'is a .doc of an old Word: save it as .docx.'],
	['{\\rtf', 'is rich text: save it as .docx, or as plain text.'],
];

/** The first element of XML, behind what tells that it is XML. */
const ROOT = /^\s*(<\?xml[^>]*>)?(?:\s|<!--[\s\S]*?-->|<![^>]*>)*<([\w-]+)/;

/**
 * Say why bytes are no manuscript, if they are none for sure.
 *
 * @returns what is wrong and what to do, to stand behind the file's name
 */
export function refuseBytes(bytes: Uint8Array): string | undefined {
	if (bytes.length === 0) return 'is empty.';
	const start = String.fromCharCode(...bytes.slice(0, 8));
	const foreign = FOREIGN.find(([sign]) => start.startsWith(sign));
	if (foreign) return foreign[1];
	const root = ROOT.exec(String.fromCharCode(...bytes.slice(0, 4000)).replace(/^\u00ef\u00bb\u00bf/, ''));
	if (root?.[2]?.toLowerCase() === 'svg') return 'is a picture, and no text: put it into public/.';
	if (root?.[1] !== undefined && root[2]?.toLowerCase() !== 'html') return 'is XML, and no page: save its text as plain text.';
	const isUtf16 = start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff');
	if (start.startsWith('PK') || isUtf16 || !bytes.includes(0)) return undefined;
	return 'is no text: save it as plain text in UTF-8, or as .docx.';
}

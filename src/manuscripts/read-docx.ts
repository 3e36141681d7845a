import mammoth from 'mammoth';
import { toString } from 'mdast-util-to-string';
import { isPictureBlock, pictureBlock, splitCredit } from './blocks.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { readFrontLine } from './front-lines.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { leftOut } from './left-out.ts';
import { takeFront } from './take-front.ts';
import { BARE_MANUSCRIPT, type Manuscript } from './types.ts';

const CAPTION = /^(?:photo|image|caption)\s*[:|]\s*/i;

const STYLES = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => p.subtitle:fresh",
	"p[style-name='Caption'] => figure > figcaption:fresh",
	"p[style-name='caption'] => figure > figcaption:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
];

/** Read a document of Word (.docx): title, subtitle, headings, captions and quotations by their styles. */
export async function readDocx(bytes: Uint8Array): Promise<Manuscript> {
	const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
	const standfirst = /<p class="subtitle">(.*?)<\/p>/s
		.exec(html)?.[1]
		?.replaceAll(/<[^>]+>/g, '')
		.trim();
	const converted = htmlToBlocks(html.replace(/<p class="subtitle">.*?<\/p>/s, ''));
	const [first] = converted.blocks;
	const titled = first?.type === 'heading' || (first?.type === 'paragraph' && isTitle(toString(first).trim()));
	const title = titled && first ? toString(first).trim() : '';
	const cleaned = cleanBlocks(titled ? converted.blocks.slice(1) : converted.blocks, title);
	const { front, blocks } = takeFront(cleaned.blocks);
	return {
		...BARE_MANUSCRIPT,
		...{ title, standfirst, date: front.date, authors: front.authors ?? [] },
		blocks: blocks.map((node) =>
			node.type === 'paragraph' && CAPTION.test(toString(node)) && !isPictureBlock(node) ? captionOf(toString(node)) : node,
		),
		notes: leftOut({ ...cleaned, pictures: converted.pictures + cleaned.pictures }),
	};
}

/** Whether a first paragraph without a style is the title: short, no sentence, no byline. */
function isTitle(text: string): boolean {
	return text.length < 150 && !/[.!?]$/.test(text) && readFrontLine(text) === undefined;
}

function captionOf(text: string): ReturnType<typeof pictureBlock> {
	const { caption, credit } = splitCredit(text.replace(CAPTION, ''));
	return pictureBlock([{ type: 'text', value: caption }], credit);
}

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { BookChapter, BookPicture } from './book-types.ts';

/** What a book says of itself. */
export interface BookFacts {
	/** The address of the article, or a name of its own. */
	readonly identifier: string;
	readonly title: string;
	readonly description: string;
	/** BCP 47 tag. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly publisher: string;
	readonly author: readonly string[];
	readonly rights: string;
	/** ISO 8601, no more exact than it is known; absent when it has no such form. */
	readonly date?: string | undefined;
	/** ISO 8601 with seconds, UTC. */
	readonly modified: string;
}

/** Where the cover is. */
export const COVER = { path: 'cover.png', type: 'image/png' } as const;

const CONFORMS = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';
const FEATURES = ['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents', 'unlocked'];

/**
 * Write the package document of a book (EPUB 3.3; accessibility metadata by EPUB Accessibility 1.1 and schema.org).
 *
 * @param chapters - in the order in which they are read
 * @returns XML
 */
export function writePackageDocument(facts: BookFacts, chapters: readonly BookChapter[], pictures: readonly BookPicture[]): string {
	const item = (id: string, href: string, type: string, properties?: string) =>
		x('item', { id, href, 'media-type': type, ...(properties !== undefined && { properties }) });
	const tree = x(
		'package',
		{ xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': facts.language, dir: facts.direction },
		[
			x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, writeMetadata(facts, pictures.length > 0)),
			x('manifest', [
				item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
				item('style', 'book.css', 'text/css'),
				item('cover', COVER.path, COVER.type, 'cover-image'),
				...chapters.map(({ id, path }) => item(id, path, 'application/xhtml+xml')),
				...pictures.map(({ path, type }, index) => item(`picture-${String(index + 1)}`, path, type)),
			]),
			x(
				'spine',
				{ 'page-progression-direction': facts.direction },
				readingOrder(chapters).map((id) => x('itemref', { idref: id })),
			),
		],
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree, { closeEmptyElements: true })}\n`;
}

/** The table of contents stands behind the title page. */
function readingOrder(chapters: readonly BookChapter[]): readonly string[] {
	const [title, ...rest] = chapters.map(({ id }) => id);
	return [...(title === undefined ? [] : [title]), 'nav', ...rest];
}

function writeMetadata(facts: BookFacts, isIllustrated: boolean) {
	const meta = (property: string, value: string, more: Readonly<Record<string, string>> = {}) => x('meta', { property, ...more }, value);
	return [
		x('dc:identifier', { id: 'id' }, facts.identifier),
		x('dc:title', facts.title),
		x('dc:language', facts.language),
		x('dc:description', facts.description),
		x('dc:publisher', facts.publisher),
		x('dc:rights', facts.rights),
		...facts.author.map((name) => x('dc:creator', name)),
		...(facts.date === undefined ? [] : [x('dc:date', facts.date)]),
		meta('dcterms:modified', facts.modified),
		meta('schema:accessMode', 'textual'),
		...(isIllustrated ? [meta('schema:accessMode', 'visual')] : []),
		meta('schema:accessModeSufficient', 'textual'),
		...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta(
			'schema:accessibilitySummary',
			'Text in reading order, with headings, a table of contents, and notes on everybody and everything that it names. Pictures have alternatives.',
		),
		meta('dcterms:conformsTo', CONFORMS, { id: 'conformance' }),
		meta('a11y:certifiedBy', facts.publisher, { refines: '#conformance' }),
	];
}

import { crc32 } from 'node:zlib';

/** A paragraph of a document of Word: its style, if it has one, and its text. */
export type DocxParagraph = readonly [style: string | undefined, text: string];

/** Make a small .docx: an archive of XML, stored without compression. */
export function makeDocx(paragraphs: readonly DocxParagraph[]): Uint8Array {
	const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
	const body = paragraphs.map(([style, text]) => {
		const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style.replaceAll(' ', '')}"/></w:pPr>`;
		return `<w:p>${look}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
	});
	const styles = [...new Set(paragraphs.flatMap(([style]) => style ?? []))].map(
		(style) => `<w:style w:type="paragraph" w:styleId="${style.replaceAll(' ', '')}"><w:name w:val="${style}"/></w:style>`,
	);
	const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
	const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
	return zip({
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
		'_rels/.rels': `<Relationships ${relations}><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `<Relationships ${relations}><Relationship Id="r1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
		'word/document.xml': `<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`,
		'word/styles.xml': `<w:styles ${w}>${styles.join('')}</w:styles>`,
	});
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
	const bodies: Buffer[] = [];
	const entries: Buffer[] = [];
	let offset = 0;
	for (const [path, text] of Object.entries(files)) {
		const [name, data] = [Buffer.from(path), Buffer.from(text)];
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt32LE(crc32(data), 10);
		common.writeUInt32LE(data.length, 14);
		common.writeUInt32LE(data.length, 18);
		common.writeUInt16LE(name.length, 22);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		bodies.push(Buffer.from('PK\u0003\u0004'), common, name, data);
		entries.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), common, place, name);
		offset += 30 + name.length + data.length;
	}
	const end = Buffer.alloc(18);
	const count = Object.keys(files).length;
	end.writeUInt16LE(count, 4);
	end.writeUInt16LE(count, 6);
	end.writeUInt32LE(Buffer.concat(entries).length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...bodies, ...entries, Buffer.from('PK\u0005\u0006'), end]);
}

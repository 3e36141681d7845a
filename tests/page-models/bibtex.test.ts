import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLatex, writeBibtex } from '../../src/page-models/bibtex.ts';
import { makeReference } from '../support/make-reference.ts';

interface Read {
	readonly type: string;
	readonly title: string;
	readonly author?: readonly { readonly family: string }[];
	readonly publisher: string;
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly URL?: string;
	readonly note?: string;
}
const read = (text: string): Read => {
	const [entry, ...others] = new Cite(text).data as readonly Read[];
	expect(others).toEqual([]);
	return entry as Read;
};
const plain = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

describe('writeBibtex', () => {
	it('writes an entry as editors know it', () => {
		const reference = makeReference('2023-10-16', {
			author: ['Ana Lima', 'Müller & Co.'],
			notes: ['A note.'],
			url: 'https://example.org/a.html',
		});
		expect(writeBibtex(reference)).toBe(
			[
				'@online{forum,',
				'\tauthor = {{Ana Lima} and {Müller \\& Co.}},',
				'\ttitle = {{A forum}},',
				'\torganization = {{Site}},',
				'\tdate = {2023-10-16},',
				'\tyear = {2023},',
				'\tmonth = oct,',
				'\turl = {https://example.org/a.html},',
				'\tlanguage = {en},',
				'\tnote = {A note.},',
				'}\n',
			].join('\n'),
		);
	});

	it('is read back with every sign that LaTeX gives a meaning', () => {
		const title = '50 % & $5 #1 a_b {x} }{ ~ ^ \\cmd 習近平 Ünïcode “q” -- --- \'\' `` ,, << ?` "x" @y';
		const entry = read(writeBibtex(makeReference('2023', { title, author: ['Алексей {Ж}, and B', 'Nobody & Co.'], notes: [title] })));
		expect(entry).toMatchObject({ type: 'webpage', title, note: title });
		expect(entry.author?.map(({ family }) => family)).toEqual(['Алексей {Ж}, and B', 'Nobody & Co.']);
	});

	it('gives back any text', () => {
		const words = fc.string({ unit: 'grapheme' });
		const signs = fc.string({ unit: fc.constantFrom(...'\\{}&%$#_~^-\'`",<>?!@ a習é\n'.split('')) });
		fc.assert(
			fc.property(fc.oneof(words, signs), (text) => {
				fc.pre(plain(text) !== '');
				const title = `A ${text} z`;
				expect(read(writeBibtex(makeReference('2023', { title, siteTitle: title }))).title.normalize('NFC')).toBe(
					plain(title).normalize('NFC'),
				);
			}),
			{ numRuns: 300 },
		);
	});

	it('has balanced braces whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'\\{}a%'.split('')) }), (text) => {
				let depth = 0;
				for (const sign of escapeLatex(text)) {
					depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			}),
		);
	});

	it.each([
		['2023-10-16', '2023-10-16', '2023', 'oct'],
		['2023-10', '2023-10', '2023', 'oct'],
		['2023-10-16~', '2023-10-16~', '2023', 'oct'],
		['2023-10-16?', '2023-10-16?', undefined, undefined],
		['1941-09-08/1944-01-27', '1941-09-08/1944-01-27', '1941', 'sep'],
		['[2023-10-09..2023-10-15]', undefined, '2023', 'oct'],
		['194X', undefined, undefined, undefined],
		['../2014', undefined, undefined, undefined],
	])('dates %s no more exactly than it is', (edtf, date, year, month) => {
		const text = writeBibtex(makeReference(edtf));
		const fieldOf = (name: string): string | undefined => new RegExp(`\\t${name} = \\{?([^},]*)`).exec(text)?.[1];
		expect([fieldOf('date'), fieldOf('year'), fieldOf('month')]).toEqual([date, year, month]);
	});

	it('takes an address letter by letter, and keeps it in its field', () => {
		const url = 'https://example.org/a%20b_c~d#e}f';
		expect(read(writeBibtex(makeReference('2023', { url }))).URL).toBe('https://example.org/a%20b_c~d#e%7Df');
	});

	it('makes a key that every program takes', () => {
		expect(writeBibtex(makeReference('2023', { id: '北京, {x}' }))).toMatch(/^@online\{北京---x-,\n/);
	});
});

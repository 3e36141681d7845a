import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import type { EdtfDate } from '../../src/dates/types.ts';
import { createSpeech } from '../../src/page-models/speech.ts';

const DAY = parseEdtf('2023-10-16~') as EdtfDate;

describe('createSpeech', () => {
	it.each([
		['en-GB', 'en-GB', { text: 'about 16 October 2023', datetime: '2023-10-16' }],
		['en-GB', 'en', { text: 'about 16 October 2023', datetime: '2023-10-16' }],
		['en-GB', 'en-US', { text: 'about October 16, 2023', datetime: '2023-10-16', language: 'en-US' }],
		['en-GB', 'de', { text: 'um den 16. Oktober 2023', datetime: '2023-10-16', language: 'de' }],
		['en-GB', 'ko', { text: 'about 16 October 2023', datetime: '2023-10-16' }],
		['de', 'de-AT', { text: 'um den 16. Oktober 2023', datetime: '2023-10-16', language: 'de-AT' }],
	])('on a site in %s speaks to an article in %s', (locale, language, expected) => {
		expect(createSpeech(locale)(language).date(DAY)).toEqual(expected);
	});

	it('prepares a language once', () => {
		const speak = createSpeech('en-GB');
		expect(speak('de')).toBe(speak('de'));
		expect(speak('en')).toBe(speak('en-GB'));
	});
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEdtf } from '../../src/dates/parse-edtf.ts';
import { proposeDate } from '../../src/dates/propose-date.ts';

it.each([
	['Feb 2022', '2022-02'],
	['Sept. 2022', '2022-09'],
	['2022/02/04', '2022-02-04'],
	['2022-2-4', '2022-02-04'],
	['2022.02.04', '2022-02-04'],
	['20220204', '2022-02-04'],
	['2022/2', '2022-02'],
	['2020/21', '2020/2021'],
	['4 February 2022', '2022-02-04'],
	['4th of February, 2022', '2022-02-04'],
	['February 4, 2022', '2022-02-04'],
	['2023-02-30', '2023-02'],
	['2022–2024', '2022/2024'],
	['Feb 2022 - March 2023', '2022-02/2023-03'],
	['from 1941 to 1944', '1941/1944'],
	['since 2012', '2012/..'],
	['until May 2012', '../2012-05'],
	['c. 1940', '1940~'],
	['about 4 Feb 2022', '2022-02-04~'],
	['the 1940s', '194X'],
	['194x', '194X'],
	['201', '201X'],
	['Spring 2022', '2022-21'],
	['2023-10-16T10:00', '2023-10-16'],
	['yesterday', undefined],
	['04/02/2022', undefined],
	['30 Foo 2022', undefined],
	['', undefined],
])('for %s proposes %s', (text, proposal) => {
	expect(proposeDate(text)).toBe(proposal);
});

it('proposes nothing that is no date', () => {
	const word = fc.constantFrom('Feb', '2022', '31', '4th', 'to', '-', '/', 'c.', 'since', ' ', '1940s', 'x', '.');
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
			(text) => {
				const proposal = proposeDate(text);
				expect(proposal === undefined || parseEdtf(proposal) !== undefined).toBe(true);
			},
		),
		{ numRuns: 500 },
	);
});

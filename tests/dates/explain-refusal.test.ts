import { expect, it } from 'vitest';
import { explainRefusal } from '../../src/dates/explain-refusal.ts';

it.each([
	['Y170000002', /beyond/],
	['Y-271822', /beyond/],
	['1941/Y275760', /beyond/],
	['1950S2', /significant digits/],
	['Y-17E7', /exponents/],
	['Y2022', /five digits/],
	['19XX-21', /season/],
	['2023-10-17/2023-10-16', /ends before it begins/],
	['2021-13', /no month 13/],
	['2021-00-10', /no month 00/],
	['2024-02-30', /^2024-02 has no day 30$/],
	['2023-02-29~', /^2023-02 has no day 29$/],
	['4/2/2022', /`2022-02-04` and as `2022-04-02`/],
	['2023-10/2023-13', /no month 13/],
])('says why %s is refused', (text, reason) => {
	expect(explainRefusal(text)).toMatch(reason);
});

it.each(['2022', 'Y12345', 'Feb 2022', '13/2/2022', '2/2/2022', '', 'Summers', 'a/b/c'])('has nothing to say of %s', (text) => {
	expect(explainRefusal(text)).toBeUndefined();
});

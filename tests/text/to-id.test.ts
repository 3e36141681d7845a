import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ID_PATTERN, toId } from '../../src/text/to-id.ts';

it.each([
	['Xi Jinping', 'xi-jinping'],
	['  Xi’an, Shaanxi! ', 'xian-shaanxi'],
	['Security_Council', 'security-council'],
	['Élysée', 'élysée'],
	['习近平', '习近平'],
	['नरेंद्र मोदी', 'नरेंद्र-मोदी'],
	['???', ''],
])('makes an id of %s', (name, id) => {
	expect(toId(name)).toBe(id);
});

it('makes an id that fits the pattern, or none', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => toId(name) === '' || ID_PATTERN.test(toId(name))));
});

it('leaves an id as it is', () => {
	const word = fc.stringMatching(/^[a-z0-9]+$/);
	fc.assert(fc.property(fc.array(word, { minLength: 1 }), (words) => toId(words.join('-')) === words.join('-')));
});

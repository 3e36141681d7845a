import { expect, it } from 'vitest';
import { familyNameFirst } from '../../src/page-models/family-name.ts';

it.each([
	['Joe Biden', [], 'Biden, Joe'],
	['Vladimir Putin', ['Putin'], 'Putin, Vladimir'],
	['Mohammed bin Salman', ['Salman', 'bin Salman'], 'bin Salman, Mohammed'],
	['Ursula von der Leyen', ['von der Leyen'], 'von der Leyen, Ursula'],
	['Владимир Путин', ['Путин'], 'Путин, Владимир'],
	['Kim Beazley', ['Beazley'], 'Beazley, Kim'],
	// Their family name comes first, or may come first.
	['Xi Jinping', ['Xi'], undefined],
	['Li Mingjiang', [], undefined],
	['Nguyễn Phú Trọng', [], undefined],
	// Nobody can tell, or there is none.
	['Lula', ['Luiz'], undefined],
	['Queen Elizabeth II', [], undefined],
	['Robert Kennedy Jr.', [], undefined],
	['Lima, Ana', [], undefined],
	['习近平', [], undefined],
])('writes %s as %j knows them', (name, aliases, written) => {
	expect(familyNameFirst({ name, aliases, nativeName: {} })).toBe(written);
});

it('takes a name that is also written in Chinese, Korean or Vietnamese as it stands, without another word', () => {
	expect(familyNameFirst({ name: 'Bong Joon', aliases: [], nativeName: { ko: '봉준' } })).toBeUndefined();
	expect(familyNameFirst({ name: 'Ada Wong', aliases: ['Wong'], nativeName: { 'zh-HK': '黃' } })).toBe('Wong, Ada');
	expect(familyNameFirst({ name: 'Mahmud Abbas', aliases: [], nativeName: { ar: 'محمود عباس' } })).toBe('Abbas, Mahmud');
});

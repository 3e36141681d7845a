import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/manuscripts/guess-language.ts';

describe('guessLanguage', () => {
	it.each([
		['en', 'The president said on Monday that the war is over, and that the people of the town were happy about it.'],
		['de', 'Der Präsident sagte am Montag, dass der Krieg vorbei ist und die Menschen sich freuen.'],
		['fr', 'Le président a dit lundi que la guerre est finie et que les gens de la ville sont heureux.'],
		['es', 'El presidente dijo el lunes que la guerra ha terminado y que la gente del pueblo está contenta.'],
		['ru', 'Президент сказал в понедельник, что война закончилась и что люди рады.'],
		['uk', 'Президент сказав у понеділок, що війна закінчилася і що люди в місті щасливі.'],
		['bg', 'Президентът каза в понеделник, че войната е свършила и че хората в града са щастливи.'],
		['ar', 'قال الرئيس يوم الاثنين إن الحرب انتهت وإن الناس سعداء بذلك في المدينة'],
		['zh', '总统星期一说，战争已经结束。'],
		['ja', '大統領は月曜日に戦争は終わったと述べた。'],
		['ko', '대통령은 월요일에 전쟁이 끝났다고 말했다.'],
		['en', ''],
		['en', '12 34'],
	])('says %s', (language, text) => {
		expect(guessLanguage(text)).toBe(language);
	});
});

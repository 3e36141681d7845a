import type { DateWords } from './date-words.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء', 33: 'الربع الأول من', 34: 'الربع الثاني من', 35: 'الربع الثالث من' },
	...{ 36: 'الربع الرابع من', 37: 'الثلث الأول من', 38: 'الثلث الثاني من', 39: 'الثلث الأخير من', 40: 'النصف الأول من' },
	...{ 41: 'النصف الثاني من' },
};

/** Arabic; "و" (and) is written together with what follows it. */
export const ARABIC: DateWords = {
	season: (number, year) => `${SEASONS[number] ?? ''} ${year}`,
	decade: (year) => `عقد ${year}`,
	year: (year) => year,
	about: ({ text }) => `نحو ${text}`,
	since: ({ text }) => `منذ ${text}`,
	from: ({ text }) => `من ${text}`,
	until: ({ text }) => `حتى ${text}`,
	between: (first, last) => `بين ${first.text} و${last.text}`,
	before: ({ text }) => `قبل ${text}`,
	orBefore: (date) => `${date} أو قبل ذلك`,
	orLater: (date) => `${date} أو بعد ذلك`,
	range: (start, end) => `${start} – ${end}`,
	years: (start, end) => `${start}–${end}`,
	remark: (date, remark) => `${date} (${remark})`,
	dayOfUnknownMonth: (day, year) => `اليوم ${day} من شهر غير معروف، ${year}`,
	within: (date, years) => `${date}، ${years}`,
	comma: '، ',
	approximateParts: (parts) => `تقريبي: ${parts}`,
	uncertainParts: (parts) => `غير مؤكد: ${parts}`,
	parts: { year: 'السنة', season: 'الفصل', month: 'الشهر', day: 'اليوم' },
	remarks: {
		...{ approximate: 'تاريخ تقريبي', uncertain: 'تاريخ غير مؤكد', startUnknown: 'البداية غير معروفة' },
		...{ endUnknown: 'النهاية غير معروفة', yearUnknown: 'السنة غير معروفة', unknown: 'تاريخ غير معروف' },
		...{ northern: 'نصف الكرة الشمالي', southern: 'نصف الكرة الجنوبي' },
	},
	nests: true,
	collapses: true,
};

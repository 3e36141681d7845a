import type { DateWords } from './date-words.ts';

const SEASONS: Readonly<Record<number, string>> = {
	...{ 21: '春季', 22: '夏季', 23: '秋季', 24: '冬季', 33: '第一季度', 34: '第二季度', 35: '第三季度', 36: '第四季度' },
	...{ 37: '前四个月', 38: '中间四个月', 39: '后四个月', 40: '上半年', 41: '下半年' },
};

/** Chinese. */
export const CHINESE: DateWords = {
	season: (number, year) => `${year}${SEASONS[number] ?? ''}`,
	decade: (year) => `${year}年代`,
	year: (year) => year,
	about: ({ text }) => `约${text}`,
	since: ({ text }) => `自${text}起`,
	from: ({ text }) => `自${text}起`,
	until: ({ text }) => `至${text}`,
	between: (first, last) => `${first.text}至${last.text}之间`,
	before: ({ text }) => `${text}之前`,
	orBefore: (date) => `${date}或更早`,
	orLater: (date) => `${date}或更晚`,
	range: (start, end) => `${start}至${end}`,
	years: (start, end) => `${start}至${end}`,
	remark: (date, remark) => `${date}（${remark}）`,
	dayOfUnknownMonth: (day, year) => `${year}某月${day}日`,
	within: (date, years) => `${years}，${date}`,
	comma: '，',
	approximateParts: (parts) => `${parts}为约数`,
	uncertainParts: (parts) => `${parts}存疑`,
	parts: { year: '年份', season: '季节', month: '月份', day: '日' },
	remarks: {
		...{ approximate: '日期为约数', uncertain: '日期存疑', startUnknown: '开始时间不详', endUnknown: '结束时间不详' },
		...{ yearUnknown: '年份不详', unknown: '日期不详', northern: '北半球', southern: '南半球' },
	},
	nests: true,
	collapses: false,
};

import type { PersonRecord } from '../documents/types.ts';

/**
 * Write a name as an index does, with the family name first: `Putin, Vladimir`.
 *
 * What the text calls somebody tells their family name: the beginning of the name (`Xi`) or its end (`Putin`). Where
 * nothing tells it, the last word of the name is taken, unless it may well be a given name.
 *
 * @returns nothing where the name stands as it is: it begins with the family name, or nobody can tell
 */
export function familyNameFirst({ name, aliases, nativeName }: Pick<PersonRecord, 'name' | 'aliases' | 'nativeName'>): string | undefined {
	const [first = '', ...rest] = name.split(' ');
	const last = rest.at(-1);
	if (last === undefined || name.includes(',') || aliases.includes(first)) return undefined;
	const [known] = aliases.filter((alias) => name.endsWith(` ${alias}`)).sort((a, b) => b.length - a.length);
	if (known === undefined && (beginsWithFamilyName(first, Object.keys(nativeName)) || !/^\p{Lu}.*\p{Ll}$/u.test(last))) return undefined;
	const family = known ?? last;
	return `${family}, ${name.slice(0, -family.length - 1)}`;
}

function beginsWithFamilyName(first: string, languages: readonly string[]): boolean {
	const plain = first.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	return FIRST.has(plain) || languages.some((language) => /^(?:zh|yue|ko|vi)\b/.test(language));
}

/** Frequent family names that stand before the given name: Chinese, Korean, Vietnamese. */
const FIRST: ReadonlySet<string> = new Set(
	[
		'bai cai cao chen cheng cui dai deng ding dong du fan fang feng fu gao guo han hao he hou hu huang jia jiang jin kong lai lei',
		'li liang liao lin liu lu luo lyu ma mao meng pan peng qian qiao qin qiu ren shao shen shi song su sun tan tang tian wan wang wei wen wu',
		'xi xia xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou',
		'ahn choi chung han hong hwang jang jeong jung kang kim kwon lee lim moon park seo shin yoo yoon',
		'bui dang do duong hoang huynh le ngo nguyen pham phan tran truong vo vu',
	].flatMap((line) => line.split(' ')),
);

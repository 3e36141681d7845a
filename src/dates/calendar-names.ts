/** Names of the months in the languages that editors write; those of one language stand in order. */
const MONTHS: readonly string[] = [
	'january february march april may june july august september october november december',
	'januar februar märz april mai juni juli august september oktober november dezember',
	'jänner feber maerz april mai juni juli august sept oktober november dezember',
	'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
	'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
	'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
	'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
	'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
	'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
	'januari februari maart april mei juni juli augustus september oktober november december',
	'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
];
const SEASONS: readonly string[] = [
	'spring summer autumn winter',
	'frühling sommer fall winter',
	'frühjahr sommer herbst winter',
	'printemps été automne hiver',
	'primavera verano otoño invierno',
	'весна лето осень зима',
	'весной летом осенью зимой',
	'весны лета осени зимы',
	'春 夏 秋 冬',
	'春天 夏天 秋天 冬天',
	'春季 夏季 秋季 冬季',
	'ربيع صيف خريف شتاء',
];

/**
 * Find the month that a word names, in any of the languages known.
 *
 * @param word - plain (see `plain`): a whole name, or its first three letters or more
 * @returns 01 to 12; nothing when the word names none, or several
 */
export function monthNumber(word: string): string | undefined {
	const found = new Set(MONTHS.flatMap((names) => numbersOf(names, (name) => word.length > 2 && name.startsWith(word))));
	const [only, ...others] = found;
	return others.length === 0 && only !== undefined ? String(only).padStart(2, '0') : undefined;
}

/** Find EDTF's number of the season (21 to 24) that a word names. */
export function seasonNumber(word: string): string | undefined {
	const [number] = SEASONS.flatMap((names) => numbersOf(names, (name) => name === word));
	return number === undefined ? undefined : String(20 + number);
}

/**
 * Make a text plain: small letters without accents, Western digits, plain dashes, apostrophes and spaces.
 *
 * @param text - folded text
 */
export function plain(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])\p{M}+/gu, '')
		.normalize('NFC')
		.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

function numbersOf(names: string, fits: (name: string) => boolean): readonly number[] {
	return plain(names)
		.split(' ')
		.flatMap((name, index) => (fits(name) ? [index + 1] : []));
}

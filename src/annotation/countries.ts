import countries from 'world-countries';

/** A country, as the gazetteer knows it. */
export interface Country {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	/** In English. */
	readonly name: string;
	readonly capital: string | undefined;
	/** "Eastern Europe". */
	readonly region: string;
	/** Decimal degrees. */
	readonly latitude: number;
	readonly longitude: number;
}

/** What news texts call countries besides what lists of countries do. */
const MORE: Readonly<Record<string, readonly string[]>> = {
	US: ['US', 'U.S.', 'U.S', 'USA', 'U.S.A.', 'America', 'United States', 'United States of America'],
	GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom'],
	AE: ['UAE', 'U.A.E.', 'Emirates', 'United Arab Emirates'],
	CD: ['DRC', 'DR Congo', 'Democratic Republic of Congo', 'Democratic Republic of the Congo', 'Congo-Kinshasa'],
	CG: ['Congo-Brazzaville', 'Republic of Congo', 'Republic of the Congo'],
	CZ: ['Czech Republic', 'Czechia'],
	TR: ['Turkey', 'Türkiye'],
	MM: ['Burma', 'Myanmar'],
	CI: ['Ivory Coast', 'Côte d’Ivoire'],
	KR: ['South Korea'],
	KP: ['North Korea', 'DPRK'],
	VA: ['Vatican City'],
	PS: ['Palestine', 'Palestinian territories', 'Palestinian Territories'],
	NL: ['Netherlands', 'Holland'],
	CV: ['Cape Verde'],
	SZ: ['Swaziland', 'Eswatini'],
	MK: ['North Macedonia', 'Macedonia'],
	TL: ['East Timor', 'Timor-Leste'],
	SY: ['Syria'],
	LA: ['Laos'],
	RU: ['Russia'],
	MD: ['Moldova'],
	BA: ['Bosnia', 'Bosnia and Herzegovina', 'Bosnia-Herzegovina'],
	TT: ['Trinidad and Tobago', 'Trinidad'],
	ST: ['Sao Tome'],
	XK: ['Kosovo'],
};
/** Names that are first a person's, a state's or a thing's. */
const UNCLEAR = new Set(['Georgia', 'Jordan', 'Chad']);

/** Names that are more usual than the list's. */
const USUAL: Readonly<Record<string, string>> = { CZ: 'Czech Republic', TR: 'Turkey', CD: 'Democratic Republic of Congo' };

const LIST: readonly Country[] = countries.map(({ cca2, name, capital, subregion, region, latlng }) => ({
	code: cca2,
	name: USUAL[cca2] ?? name.common,
	capital: capital[0],
	region: subregion || region,
	latitude: latlng[0],
	longitude: latlng[1],
}));
const BY_CODE = new Map(LIST.map((country) => [country.code, country]));
const BY_NAME = new Map(
	countries.flatMap(({ cca2, name }) => {
		const names = [name.common, name.official, ...(MORE[cca2] ?? [])];
		const country = BY_CODE.get(cca2);
		return country ? names.map((known): [string, Country] => [plain(known), country]) : [];
	}),
);
const DEMONYMS = new Set(
	countries.flatMap(({ demonyms }) => {
		const { f, m } = demonyms.eng ?? { f: '', m: '' };
		return [f, `${f}s`, m, `${m}s`].map((word) => word.toLowerCase());
	}),
);

/** Find the country that an English name means. */
export function countryNamed(name: string): Country | undefined {
	return BY_NAME.get(plain(name));
}

/** List the other names of the country that a name means; none when it means no country. */
export function otherNamesOf(name: string): readonly string[] {
	const country = countryNamed(name);
	return country ? [...BY_NAME].filter(([other, { code }]) => code === country.code && other !== plain(name)).map(([other]) => other) : [];
}

/** All countries. */
export function listCountries(): readonly Country[] {
	return LIST;
}

/** Find a country by its ISO 3166-1 alpha-2 code. */
export function countryOf(code: string): Country | undefined {
	return BY_CODE.get(code);
}

/** Whether a country's name means other things as often. */
export function isUnclearCountry(name: string): boolean {
	return UNCLEAR.has(name);
}

/** Whether a word, in small letters, says of what country somebody or something is: `russian`, `ukrainians`. */
export function isDemonym(word: string): boolean {
	return DEMONYMS.has(word) || MORE_DEMONYMS.has(word);
}

const MORE_DEMONYMS = new Set(
	(
		'british english scottish welsh irish american americans chinese japanese french dutch swiss danish danes swedes swedish finns finnish turks turkish ' +
		'poles polish spaniards spanish greeks britons brits scots czechs slovaks serbs serbian croats bosnian kosovar chechen crimean catalan basque ' +
		'tibetan uyghur uighur taiwanese cantonese bavarian sicilian palestinian palestinians israeli israelis iraqi iraqis saudi saudis emirati ' +
		'qatari kuwaiti omani yemeni pakistani afghan afghans uzbek kazakh kyrgyz tajik turkmen congolese rwandan thai philippine laotian kosovan slovene slovenian filipino filipinos filipina ' +
		'argentine argentinian brazilian portuguese californian texan parisian londoner londoners berliner euro-atlantic anglo franco sino indo afro russo'
	).split(' '),
);

function plain(name: string): string {
	return name.replaceAll('’', "'").normalize('NFC');
}

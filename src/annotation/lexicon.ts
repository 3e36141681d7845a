import nlp from 'compromise';

/** Tags of compromise that are about names; a word with any other is (also) a common word. */
const FIRST = new Set(['FirstName', 'MaleName', 'FemaleName']);
const NAMES = new Set([
	...FIRST,
	'LastName',
	'ProperNoun',
	'Person',
	'City',
	'Country',
	'Region',
	'Place',
	'Organization',
	'SportsTeam',
	'Demonym',
]);
const CLOSED = new Set([
	'Preposition',
	'Conjunction',
	'Determiner',
	'Pronoun',
	'Possessive',
	'QuestionWord',
	'Modal',
	'Copula',
	'Adverb',
	'Negative',
]);
const MORE_CLOSED = new Set(
	(
		'the a an this that these those there here it its if while as at since but and or so yet nor what under amid despite unlike like inside ' +
		'outside beyond within across against around before after during until with without through because although though over'
	).split(' '),
);

/** The words of compromise's own dictionary (MIT) by their tags. */
const LEXICON: ReadonlyMap<string, readonly string[]> = readLexicon();

/** First names that the dictionary has as other words only. */
const MORE_FIRST = new Set(
	'dean drew chase grant ray guy earl miles wade rob rich sue dawn robin jasmine joy skip cliff gene glen'.split(' '),
);

/** Whether a word, in small letters, is a first name. */
export function isFirstName(word: string): boolean {
	return MORE_FIRST.has(word) || (LEXICON.get(word) ?? []).some((tag) => FIRST.has(tag));
}

/** Whether a word, in small letters, is a family name that the dictionary knows. */
export function isLastName(word: string): boolean {
	return (LEXICON.get(word) ?? []).includes('LastName');
}

/** Whether a word, in small letters, is one that sentences hold for its meaning. */
export function isCommonWord(word: string): boolean {
	return isClosedClass(word) || (LEXICON.get(word) ?? []).some((tag) => !NAMES.has(tag));
}

/** Whether a word, in small letters, is an article, a preposition, a pronoun, an adverb or the like. */
export function isClosedClass(word: string): boolean {
	return MORE_CLOSED.has(word) || (LEXICON.get(word) ?? []).some((tag) => CLOSED.has(tag));
}

/** Whether a word, in small letters, can be a verb with a subject. */
export function isVerb(word: string): boolean {
	return isPastTense(word) || (LEXICON.get(word) ?? []).some((tag) => VERBS.has(tag));
}

const VERBS = new Set(['Infinitive', 'PresentTense', 'PhrasalVerb', 'Copula', 'Modal', 'Verb']);
/** Past forms that the dictionary lacks, or has as other words; of those that look like the present, news mostly means the past. */
const PAST = new Set(
	(
		'beat hit cut set put let shut spread read quit cost hurt burst struck shot fled sank swept slid sued began won lost took came left fell ' +
		'rose met gave found held said told saw made broke became went ran led sent built fought drew drove flew grew knew threw wrote spoke ' +
		'stole swore tore wore woke chose froze drank sang rang swam bought brought caught sought taught thought felt kept slept wept dealt ' +
		'meant spent lent bent lay laid paid heard stood understood withdrew overthrew arose was were had did'
	).split(' '),
);

/** Whether a word, in small letters, is a verb in the past tense. */
export function isPastTense(word: string): boolean {
	const tags = LEXICON.get(word) ?? [];
	return (
		PAST.has(word) ||
		tags.includes('PastTense') ||
		tags.includes('Participle') ||
		((tags.length === 0 || tags.includes('Verb') || tags.includes('Adjective')) && /\p{L}{3}ed$/u.test(word))
	);
}

/** Whether the dictionary has a name, in small letters, under a tag: `SportsTeam`, `Organization`. */
export function hasTag(name: string, tag: 'SportsTeam' | 'Organization' | 'City' | 'Region' | 'Actor' | 'Demonym'): boolean {
	return (LEXICON.get(name) ?? []).includes(tag);
}

function readLexicon(): ReadonlyMap<string, readonly string[]> {
	const { one } = nlp.model() as unknown as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
	return new Map(Object.entries(one.lexicon).map(([word, tags]) => [word, [tags].flat()]));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/annotation/find-names.ts';
import type { Passage, ProposedName } from '../../src/annotation/types.ts';

const prose = (...texts: readonly string[]): readonly Passage[] => texts.map((text) => ({ text, kind: 'prose' }));
const find = (...texts: readonly string[]): readonly ProposedName[] => findNames(prose(...texts), { language: 'en', date: undefined });
const list = (...texts: readonly string[]): readonly string[] =>
	find(...texts).map(({ kind, name, aliases }) => [`${kind}: ${name}`, ...aliases].join(' | '));

describe('findNames', () => {
	it.each([
		['titles are no part of a name', 'Russian President Vladimir Putin met Dr. Ana Lima.', ['person: Vladimir Putin', 'person: Ana Lima']],
		['a family name alone is the person’s', 'Vladimir Putin left. Putin waved.', ['person: Vladimir Putin | Putin']],
		['so is a first name alone, and a Chinese one', 'Xi Jinping left. Xi waved.', ['person: Xi Jinping | Xi']],
		['a middle initial is no other person', 'John F. Kennedy spoke. John Kennedy smiled.', ['person: John F. Kennedy | John Kennedy']],
		[
			'a dateline names a place, known or not',
			'ZUBROWKA (AP) — It rained in Zubrowka.',
			['place: Zubrowka | ZUBROWKA', 'organization: AP'],
		],
		['what has an article is nobody', 'The tanker hit the Dona Paz at sea.', []],
		['people come from places', 'A teacher from Panglao wept.', ['place: Panglao']],
		['and go to them', 'She flew to Umbrel. He left home for Karsk.', ['place: Umbrel', 'place: Karsk']],
		['names with a plural’s apostrophe are one', "The Kenya Farmers' Union sued.", ["organization: Kenya Farmers' Union"]],
		['families are several people', 'Jill Biden and Joe Biden came. Biden spoke.', ['person: Jill Biden', 'person: Joe Biden | Biden']],
		[
			'particles belong to the name',
			'Ursula von der Leyen met Virgil van Dijk.',
			['person: Ursula von der Leyen', 'person: Virgil van Dijk'],
		],
		[
			'a body before a title is another name',
			'UN Secretary-General António Guterres spoke.',
			['person: António Guterres', 'organization: UN'],
		],
		[
			'cities, countries, seas',
			'He sailed from Odesa in Ukraine over the Black Sea.',
			['place: Odesa', 'place: Ukraine', 'place: Black Sea'],
		],
		['states behind a comma', 'She was born in Paris, Texas, and left.', ['place: Paris', 'place: Texas']],
		['a country by all its names', 'The United States agreed. The US paid.', ['place: United States | US']],
		[
			'letters in parentheses',
			'The Armed Conflict Location and Event Data (ACLED) counts. ACLED is sure.',
			['organization: Armed Conflict Location and Event Data | ACLED'],
		],
		['letters by initials', 'The World Health Organization met. The WHO warned.', ['organization: World Health Organization | WHO']],
		[
			'of and and within a name',
			'The Ministry of Foreign Affairs and the Bank of England agreed.',
			['organization: Ministry of Foreign Affairs', 'organization: Bank of England'],
		],
		['pairs with a hyphen', 'The China-Russia trade grew.', ['place: China', 'place: Russia']],
		['possessives', 'Germany’s chancellor met Tesla’s shareholders.', ['place: Germany', 'organization: Tesla']],
		['US-led', 'A US-led force came.', ['place: US']],
		['Korean given names', 'Envoy Yeo Han-koo met Park Sun-young.', ['person: Yeo Han-koo', 'person: Park Sun-young']],
		['a senator’s state', 'Sen. Lisa Murkowski (R-North Carolina) spoke.', ['person: Lisa Murkowski', 'place: North Carolina']],
		['companies with a hyphen', 'Shares of Kolber-Lanz fell. Kolber-Lanz said it would sail.', ['organization: Kolber-Lanz']],
		[
			'an institute for something, and an office for two things',
			'The Kiel Institute for the World Economy and the Office for Forest and Natural Hazards agreed.',
			['organization: Kiel Institute for the World Economy', 'organization: Office for Forest and Natural Hazards'],
		],
		[
			'what mountains, lakes and valleys are called elsewhere',
			'On Piz Cengalo it rained. Cerro Torre, Monte Rosa, the Salar de Atacama, Lago Maggiore and Val Bregaglia are far, said Val Kilmer.',
			[
				'person: Val Kilmer',
				'place: Piz Cengalo',
				'place: Cerro Torre',
				'place: Monte Rosa',
				'place: Salar de Atacama',
				'place: Lago Maggiore',
				'place: Val Bregaglia',
			],
		],
		['a body of a people', 'Donations to Swiss Solidarity grew.', ['organization: Swiss Solidarity']],
		['a thing of a country is not the country', 'Ferries leave the Hook of Holland at night.', ['place: Hook of Holland']],
		['lines of capitals hold no names', 'WHAT GABRIEL BORIC WANTS IN CHILE', []],
		['ranks in a row', 'Lt. Cmdr. Rhea Mae de los Reyes spoke. De los Reyes left.', ['person: Rhea Mae de los Reyes | De los Reyes']],
		[
			'lists within a name',
			'The Ministry of Land, Infrastructure and Transport agreed.',
			['organization: Ministry of Land, Infrastructure and Transport'],
		],
		['ordinals', 'Men of the 33rd Front fled.', ['organization: 33rd Front']],
		[
			'courts with their circuit',
			'The U.S. Court of Appeals for the 4th Circuit ruled.',
			['organization: U.S. Court of Appeals for the 4th Circuit'],
		],
		['what is built and bears a name', 'They met on the Simón Bolívar bridge.', ['place: Simón Bolívar bridge']],
		[
			'letters that are written small',
			'The Kenya Wildlife Search Association (Kwsa) left. Kwsa came back.',
			['organization: Kenya Wildlife Search Association | Kwsa'],
		],
		['ships', 'The M/V Amihan Queen sank. The USS Cole sailed.', []],
		['numbers of things', 'They won in Game 5 of the series.', []],
		['a preposition before a name', 'Under Nicolás Maduro it closed.', ['person: Nicolás Maduro']],
		['newspapers that are told something', '“No,” she told the Guardian.', ['organization: Guardian']],
		['a dateline of an agency', 'CNN — It rained in Lima.', ['place: Lima', 'organization: CNN']],
		[
			'datelines',
			'KYIV, Ukraine (Reuters) — It rained. People in Kyiv slept.',
			['place: Kyiv | KYIV', 'place: Ukraine', 'organization: Reuters'],
		],
	])('%s', (_, text, expected) => {
		expect(list(text)).toEqual(expected);
	});

	it.each([
		['weekdays and months', 'On Monday the Tuesday market opened in March.'],
		['peoples and languages', 'The Russians and the French speak English.'],
		['laws, prizes and storms', 'The Clean Air Act, the Nobel Peace Prize and Hurricane Ian were discussed.'],
		['the first word of a sentence', 'Yesterday it rained. Rescuers slept. However, nobody came.'],
		['headings', ''],
	])('proposes nothing for %s', (_, text) => {
		expect(
			findNames(
				[
					{ text, kind: 'prose' },
					{ text: 'Vladimir Putin in Beijing', kind: 'heading' },
				],
				{ language: 'en', date: undefined },
			),
		).toEqual([]);
	});

	it('takes a city for its team in a text about a match only', () => {
		const match =
			'Liverpool beat Arsenal with a late penalty. The striker scored his tenth goal of the season; the league leaders have a match in hand.';
		expect(list(match)).toContain('organization: Liverpool');
		expect(list('A fire broke out in Liverpool.')).toEqual(['place: Liverpool']);
	});

	it('says where places are, what contains them, and who people are', () => {
		const [putin, moscow] = find('Russian President Vladimir Putin is in Moscow. Russia celebrates.');
		expect(putin).toMatchObject({ description: 'Russian President.' });
		expect(moscow).toMatchObject({
			name: 'Moscow',
			description: 'Capital of Russia.',
			within: 'Russia',
			geo: { latitude: 55.7522, longitude: 37.6156 },
		});
	});

	it('gives no form to two names', () => {
		const forms = find(
			'Jill Biden and Joe Biden came. Biden spoke. Jordan Peele went to Jordan. Washington, where George Washington lived.',
		).flatMap(({ name, aliases }) => [name, ...aliases]);
		expect(new Set(forms).size).toBe(forms.length);
	});

	it('finds countries in other languages', () => {
		const text = prose('Россия и Китай подписали договор.');
		expect(findNames(text, { language: 'ru', date: undefined }).map(({ name }) => name)).toEqual(['Россия', 'Китай']);
		expect(findNames(prose('中国与俄罗斯'), { language: 'zh', date: undefined }).map(({ name }) => name)).toEqual(['中国', '俄罗斯']);
	});

	const facts = (name: string, ...texts: readonly string[]): Partial<ProposedName> | undefined =>
		find(...texts).find((found) => found.name === name);

	it('takes a famous place for what is meant, whatever country a text names', () => {
		const text = 'Beijing, Brussels and Washington disagree. The United Kingdom waits.';
		expect(facts('Washington', text)?.geo?.longitude).toBeCloseTo(-77.04, 1);
	});

	it('leaves open where a town lies that no country of the text has', () => {
		expect(facts('Peine', 'Germany objects. The lorry came from Peine.')).toMatchObject({ description: 'Town in Germany.' });
		expect(facts('Peine', 'Chile and Spain object. The lorry came from Peine.')).toMatchObject({ geo: undefined, description: undefined });
		expect(
			facts('Bondo', 'Switzerland pays. Switzerland waits. Switzerland and Switzerland asked Italy. In Bondo it rained.')?.geo,
		).toBeUndefined();
		expect(facts('Joplin', 'Missouri objects, and so does Spain. The lorry came from Joplin.')?.geo).toBeDefined();
	});

	it('prefers the country that a text is mostly about', () => {
		const spain = 'Spain pays. Spain waits. Spain asks Mexico. In Guadalajara it rained. Spain objects.';
		expect(facts('Guadalajara', spain)?.description).toBe('City in Mexico.');
		expect(facts('Linares', 'Spain pays. Spain waits. Spain asks Chile. The lorry came from Linares.')?.description).toBe('City in Spain.');
		expect(facts('Linares', 'Chile pays. Chile waits. Chile asks Spain. The lorry came from Linares.')?.description).toBe('City in Chile.');
	});

	it('says whose president somebody is', () => {
		const text =
			'The World Health Organization met. Mark Rutte, its president, left. Jana Novak, its chief executive and no relation, stayed.';
		expect(facts('Mark Rutte', text)?.description).toBe('President of the World Health Organization.');
		expect(facts('Jana Novak', 'It rained. Jana Novak, its chief executive and no relation, left.')?.description).toBe('Chief executive.');
		expect(facts('Jana Novak', 'Jana Novak, his wife, left.')?.description).toBeUndefined();
	});

	it('knows whole names from the title and the headings', () => {
		const named = (context: readonly string[], ...passages: readonly Passage[]): readonly string[] =>
			findNames(passages, { language: 'en', date: undefined, context }).map(({ name, aliases }) => [name, ...aliases].join(' | '));
		const text = 'Boric said the mines belong to all. Asked about copper, Boric smiled.';
		expect(named(['Gabriel Boric and the salt'], ...prose(text))).toEqual(['Gabriel Boric | Boric']);
		expect(named([], { text: 'What Gabriel Boric wants', kind: 'heading' }, ...prose(text))).toEqual(['Gabriel Boric | Boric']);
		expect(named(['Jana Novak comes home'], ...prose(text))).not.toContain('Jana Novak');
		expect(named(['WHAT GABRIEL BORIC WANTS'], ...prose('It rained.'))).toEqual([]);
	});

	it('finds forms that stand where it says, in any text', () => {
		const word = fc.constantFrom(
			'Vladimir Putin',
			'Putin',
			'the',
			'of',
			'Bank',
			'Paris',
			'in',
			',',
			'.',
			'Mr.',
			'(WHO)',
			'World Health Organization',
			'’s',
			'-',
			'said',
			'U.S.',
			'X',
			'😀',
			'“',
			'al-Assad',
			'President',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(fc.array(word, { maxLength: 25 }), { maxLength: 4 }), (lists) => {
				const passages = prose(...lists.map((words) => words.join(' ')));
				const found = findNames(passages, { language: 'en', date: undefined });
				expect(findNames(passages, { language: 'en', date: undefined })).toEqual(found);
				for (const { name, aliases, occurrences } of found) {
					expect(occurrences.length).toBeGreaterThan(0);
					const surfaces = occurrences.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end).replaceAll(/\s/gu, ' '));
					expect(surfaces).toContain(name);
					for (const alias of aliases) expect(surfaces).toContain(alias);
				}
			}),
		);
	});
});

/** What kind of company one is, in small letters at the end of its name; short forms leave it out. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
	'inc corp corporation company co ltd plc llc group holdings holding ag sa se nv gmbh'.split(' '),
);

/** The last word of a name, in small letters, that makes it the name of an organization. */
export const ORGANIZATION_ENDS: ReadonlySet<string> = new Set(
	(
		'inc corp corporation company co ltd plc llc llp gmbh ag sa se nv spa group holdings holding industries partners ventures capital ' +
		'bank bankcorp insurance airlines airways motors electronics technologies technology systems software labs laboratories ' +
		'lab laboratory solutions solution semiconductor semiconductors aerospace aviation airways air analytics robotics financial finance ' +
		'chemical chemicals cement electric power aluminum aluminium construction engineering consulting associates brothers beverages dairy ' +
		'cricket football rugby athletics swimming cycling pac guild caucus circuit task-force ensemble choir ' +
		'laboratory pharmaceuticals pharma therapeutics biotech energy oil gas petroleum steel mining telecom communications media ' +
		'entertainment studios pictures records press times post journal gazette tribune inquirer observer herald guardian telegraph observer ' +
		'chronicle broadcasting network news radio television tv magazine agency administration authority bureau board commission ' +
		'committee council court courts tribunal department directorate division ministry office secretariat service services ' +
		'parliament assembly senate congress duma knesset bundestag cabinet government treasury exchequer police force forces army ' +
		'navy guard guards corps brigade battalion regiment militia command front movement brigades party coalition alliance union ' +
		'unions federation confederation association society league institute institution university college school academy ' +
		'foundation trust fund funds charity hospital clinic museum gallery library church orchestra theatre theater ballet opera ' +
		'club fc afc cf united city-fc rovers wanderers rangers athletic hotspur albion team organization organisation ' +
		'initiative-fund center centre observatory survey network consortium cooperative conference-board watch international chamber ' +
		'registry reserve exchange stock-exchange railway railways rail airport-authority utility retailers stores supermarkets ' +
		'health products produce sport sports hospitals universities n.v. s.a. s.p.a. a.g. express logistics shipping lines line cruises hotels resorts foods brewery breweries cartel mafia gang rebels taliban'
	).split(' '),
);

/** Words in small letters that may begin a name which goes on with `of`, `for` or `on`: `Bank of England`. */
export const ORGANIZATION_BEGINS: ReadonlySet<string> = new Set(
	(
		'ministry department bank university college school institute institution academy office bureau board council court house ' +
		'church organization organisation federation confederation association union league committee commission centers centres ' +
		'center centre chamber foundation fund society party army front movement group agency administration authority ' +
		'services service directorate forces corps observatory congress museum parliament royal national international world european doctors reporters friends secretariat ' +
		'community conference alliance coalition network campaign faculty hospital legion brotherhood guards bar state joint library'
	).split(' '),
);

/** The first word of a name, in small letters, that makes it an organization's in languages where that word comes first. */
export const ORGANIZATION_STARTS: ReadonlySet<string> = new Set(
	(
		'statistics radio televisión universidad université universität università universidade banco banque banca crédit ministère ministerio partido ' +
		'parti partito institut instituto fundación grupo groupe gruppo journal proceedings royal team fc ac as rc ssc vfb vfl sv real ' +
		'atlético deportivo sporting olympique borussia al-jazeera nature'
	).split(' '),
);

/** Words that may follow a name and tell that it is an organization's: `Tesla shares`, `Ryanair spokeswoman`. */
export const ORGANIZATION_COMPANIONS: ReadonlySet<string> = new Set(
	(
		'shares stock shareholders shareholder investors employees executives executive ceo spokesman spokeswoman spokesperson ' +
		'factory factories plant headquarters hq subsidiary boss chairman chairwoman fighters fighter militants gunmen rebels members ' +
		'lawmakers staff customers users board fans supporters players coach manager striker midfielder defender goalkeeper ' +
		'squad engineers scientists researchers journalists correspondent president-elect chief app software store stores airline'
	).split(' '),
);

/** Words before a name, in small letters, that tell that it is an organization's: `the airline Wizz Air`. */
export const ORGANIZATION_LEADS: ReadonlySet<string> = new Set(
	(
		'company firm airline carmaker automaker manufacturer retailer broadcaster newspaper magazine website agency broadcaster ' +
		'charity nonprofit group party club bank lender insurer brewer supermarket chain network operator developer maker giant ' +
		'startup start-up rival regulator watchdog thinktank think-tank union federation movement militia publisher studio platform ' +
		'supplier utility miner drugmaker chipmaker planemaker conglomerate consultancy outlet channel daily weekly'
	).split(' '),
);

/** Last words of names that are neither people nor places nor organizations: laws, wars, prizes, contests. */
export const OTHER_ENDS: ReadonlySet<string> = new Set(
	(
		'act bill law agreement treaty accord accords pact protocol convention declaration resolution constitution amendment code ' +
		'charter prize award awards medal cup trophy championship championships games olympics paralympics open masters tour final ' +
		'finals semifinal playoffs bowl series summit war wars battle revolution uprising intifada holocaust crisis genocide famine ' +
		'massacre earthquake tsunami hurricane typhoon cyclone flood floods day days week month eve christmas easter ramadan ' +
		'passover festival carnival plan project program programme mission deal scheme strategy doctrine index average report review ' +
		'theory principle law effect virus disease syndrome fever telescope rover spacecraft satellite lander rocket probe missile ' +
		'missiles drone tank jet aircraft class edition award-ceremony referendum election elections debate inquiry trial case ' +
		'affair scandal movement-day road-initiative initiative peace strike spring winter summer autumn fund-raiser museum-night ' +
		'god english language era age century bible quran koran deadline standard standards dam-project conference expo'
	).split(' '),
);

/** First words of such names. */
export const OTHER_BEGINS: ReadonlySet<string> = new Set(
	'hurricane typhoon cyclone storm operation tropical covid world-war cold brexit apollo artemis soyuz falcon starship boeing-737'.split(
		' ',
	),
);

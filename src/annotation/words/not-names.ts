/** Words with a capital, in small letters, that are never a name of their own. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
	(
		'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
		'november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc est bst cet et ' +
		'christmas easter ramadan eid hanukkah diwali thanksgiving halloween islam christianity judaism hinduism buddhism ' +
		'muslim muslims christian christians jew jews jewish catholic catholics protestant protestants sunni shia shiite hindu hindus ' +
		'sikh buddhist orthodox kurd kurds kurdish arab arabs arabic english european europeans asian asians african africans ' +
		'american americans western eastern northern southern soviet tatar tatars roma slavic latino latina hispanic black white ' +
		'god allah jesus christ bible koran quran internet covid coronavirus ai gdp hiv aids dna tv uk-based ok vip ceo cfo phd mp mps ' +
		'photo image caption credit video watch read more advertisement updated published mr mrs ms dr sir earth moon mars venus jupiter ' +
		'saturn mercury sun nazi nazis communist communists socialist marxist democrat republican conservative liberal tory ' +
		'euro dollar yen pound yuan rouble ruble brexit blitz holocaust renaissance olympic olympics paralympics olympian wifi ' +
		'rbi era mvp var hr lbw odi qb gpa sos ' +
		'no yes q a n.b rmb usd eur gbp covid-19 sars mers lgbt lgbtq cctv pdf usb suv 4x4 iphone android grand prix'
	).split(' '),
);

/** Particles in small letters within people's names. */
export const PARTICLES: ReadonlySet<string> = new Set(
	'de da das dos do del della dela delos di du des van von der den ten ter te bin bint ibn ben al el la le lo los las abu y e af zu'.split(
		' ',
	),
);

/** Words right before a name, in small letters, behind which places stand. */
export const STRONG_IN: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout', 'off']);

/** Words right before a name for the part of a place that it has, or for what became of it. */
export const PARTS: ReadonlySet<string> = new Set(
	(
		'northern southern eastern western central downtown coastal neighbouring neighboring occupied rural upstate mainland ' +
		'northeastern northwestern southeastern southwestern'
	).split(' '),
);

/** Verbs for what is done with companies. */
export const DEALS: ReadonlySet<string> = new Set(
	'bought acquired acquire buy buys acquires sued sue owns own fined regulates joined joins quit bankrupted took-over'.split(' '),
);

/** What one holds of a company: `shares in`. */
export const HOLDINGS: ReadonlySet<string> = new Set('shares stake share stakes investor investors'.split(' '));

/** Words before ` of ` for those who lead, own or work for an organization. */
export const BODIES: ReadonlySet<string> = new Set(
	(
		'president director head member members founder co-founder chairman chairwoman chair ceo executive spokesman spokeswoman ' +
		'spokesperson professor secretary-general shares subsidiary owner boss leader leaders analyst fellow researcher economist strategist'
	).split(' '),
);

/** People who come `from` a place. */
export const PEOPLE_FROM: ReadonlySet<string> = new Set(
	(
		'people men women children families refugees migrants residents villagers fishermen farmers workers students fans troops soldiers ' +
		'fighters pilgrims tourists traders'
	).split(' '),
);

/** What goes `to` a place. */
export const MOTION: ReadonlySet<string> = new Set(
	(
		'flew fly flies fled flee drove drive went go goes travelled traveled travel travels returned return returns moved move moves ' +
		'sailed evacuated deported extradited trip visit journey'
	).split(' '),
);

/** What leaves `for` a place. */
export const DEPARTURE: ReadonlySet<string> = new Set('left leave leaves leaving departed bound headed heading sailed'.split(' '));

/** Where matches are played, at the end of a name; elsewhere these are bodies. */
export const ARENAS: ReadonlySet<string> = new Set(['center', 'centre', 'coliseum', 'field', 'garden']);

/** What kind of place one is, in what is said of it: `Odesa, a port`. */
export const SETTLEMENTS: ReadonlySet<string> = new Set('city town village capital port province region island suburb district'.split(' '));

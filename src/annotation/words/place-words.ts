/** The last word of a name, in small letters, that makes it the name of a place. */
export const PLACE_ENDS: ReadonlySet<string> = new Set(
	(
		'sea ocean gulf bay strait straits channel canal river lake falls dam reservoir glacier island islands isle isles peninsula ' +
		'mountain mountains mount hill hills valley desert forest jungle basin plateau coast beach cape cove reef atoll lagoon ' +
		'province region oblast prefecture county district governorate state territory municipality township borough parish canton ' +
		'city town village square street avenue road boulevard lane bridge tunnel airport station port harbor harbour terminal ' +
		'stadium arena park garden gardens palace castle tower cathedral mosque temple synagogue shrine monastery abbey cemetery ' +
		'prison jail camp base barracks crossing checkpoint corridor strip zone belt volcano crater rainforest wetlands national-park ' +
		'plaza mall market hotel building hall centre-court speedway circuit raceway kremlin-wall heights springs creek point ' +
		'fort fortress citadel delta ground oval dome canyon gorge pass plains fjord loch seamount trench inlet estuary marsh pond pier wharf highway freeway parkway ridge ' +
		'archipelago steppe capitol'
	).split(' '),
);

/** The first word of a name, in small letters, that makes it the name of a place. */
export const PLACE_BEGINS: ReadonlySet<string> = new Set(
	'mount mt lake cape port fort isle gulf bay strait camp river san santa são'.split(' '),
);

/** First words, in small letters without accents, of what mountains, waters and valleys are called in Romance languages. */
export const LANDFORMS: ReadonlySet<string> = new Set(
	'piz pic pico cerro monte mont salar laguna lago lac val valle rio nevado volcan sierra cabo isla ile punta puerto'.split(' '),
);

/** Words in small letters that may stand right behind a place's name: `the Kherson region`. */
export const PLACE_COMPANIONS: ReadonlySet<string> = new Set(
	(
		'region province oblast prefecture county district governorate state territory municipality area suburb peninsula island ' +
		'islands river valley airport border coast highlands city town village neighbourhood neighborhood corridor front harbour ' +
		'bridge stadium street square dam port mine camp prison crossing beach forest glacier volcano plateau strait lake mountains delta basin canal'
	).split(' '),
);

/** What is built and bears a name, in small letters behind it: `the Simón Bolívar bridge`. */
export const FACILITIES: ReadonlySet<string> = new Set('bridge stadium street square dam airport port crossing prison arena'.split(' '));

/** Words in small letters that stand before ` of ` or right before a place's name: `the port city of Odesa`. */
export const PLACE_LEADS: ReadonlySet<string> = new Set(
	(
		'city town village province region state district county island capital port suburb neighbourhood neighborhood hamlet ' +
		'municipality peninsula coast outskirts north south east west northeast northwest southeast southwest centre center ' +
		'streets mayor governor people residents parts areas republic territory resort'
	).split(' '),
);

/** Prepositions that places stand behind. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
	'in near outside across throughout around toward towards into inside through via from to at off over between beyond'.split(' '),
);

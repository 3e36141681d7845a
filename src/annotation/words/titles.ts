/** Words with a capital that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
	(
		'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess duke duchess prince princess king queen ' +
		'emperor empress sultan emir sheikh sheik shah tsar pope cardinal archbishop bishop reverend rev father sister brother rabbi imam ' +
		'ayatollah mullah pastor saint president premier chancellor minister secretary chairman chairwoman chair chairperson chief ' +
		'commissioner director governor gov mayor senator sen congressman congresswoman representative rep mp msp mep deputy vice ' +
		'speaker ambassador envoy consul attorney judge justice general gen colonel col major maj captain capt lieutenant lt ' +
		'sergeant sgt corporal admiral adm commander cmdr rhp lhp marshal insp supt atty engr sens reps gens govs  brigadier officer constable detective inspector superintendent sheriff ' +
		'coach manager ceo cfo coo cto executive founder spokesman spokeswoman spokesperson leader head principal provost ' +
		'taoiseach chef maestro councillor councilman councilwoman alderman comptroller treasurer prosecutor solicitor ombudsman ' +
		'first second lady former acting interim then late ex outgoing incoming retired prime foreign defense defence finance interior ' +
		'home health energy trade education justice transport agriculture culture labour environment press national security ' +
		'adviser advisor state supreme international senior assistant staff affairs permanent special high ' +
		'police fire majority minority opposition party whip secretary-general vice-president director-general attorney-general lieutenant-general ' +
		'intelligence commerce labor housing veterans homeland treasury digital sports economy economic climate water mines tourism religious ' +
		'civil aviation cabinet budget tax ' +
		'major-general co-founder vice-chancellor sub-inspector under-secretary'
	).split(' '),
);

/** Of these, the words that are a title by themselves: at least one must stand before a name. */
export const FULL_TITLES: ReadonlySet<string> = new Set(
	[...TITLES].filter(
		(word) =>
			!(
				'first second former acting interim then late ex outgoing incoming retired prime foreign defense defence finance interior home ' +
				'health energy trade education justice transport agriculture culture labour environment press national security state supreme ' +
				'international senior assistant staff affairs permanent special high police fire majority minority opposition party vice deputy ' +
				'intelligence commerce labor housing veterans homeland treasury digital sports economy economic climate water mines tourism religious ' +
				'civil aviation cabinet budget tax'
			)
				.split(' ')
				.includes(word),
	),
);

/** Words in small letters, besides what ends in -er, -or, -ist, -man or -ian, for what a person is or does. */
export const ROLES: ReadonlySet<string> = new Set(
	(
		'president premier chancellor minister secretary chairman chairwoman chair chief director governor mayor senator lawmaker ' +
		'congressman congresswoman representative deputy speaker ambassador envoy attorney judge general colonel major captain ' +
		'lieutenant sergeant admiral commander coach manager executive founder spokesman spokeswoman spokesperson leader head ' +
		'principal chef councillor prosecutor analyst economist scientist professor researcher doctor physician nurse lawyer ' +
		'activist journalist reporter author writer actor actress singer artist director producer striker defender midfielder ' +
		'goalkeeper forward winger captain skipper driver pilot rider sprinter swimmer champion player teammate compatriot rival ' +
		'resident farmer fisherman teacher student shopkeeper owner worker witness survivor victim neighbour neighbor mother father son ' +
		'daughter brother sister wife husband widow friend colleague cousin uncle aunt partner girlfriend boyfriend king queen prince princess ' +
		'pope bishop imam sheikh dissident billionaire tycoon entrepreneur investor astronaut cosmonaut geologist seismologist ' +
		'meteorologist hydrologist astronomer physicist biologist chemist historian expert official negotiator diplomat strategist ' +
		'commissioner counterpart candidate incumbent successor predecessor running-mate aide adviser advisor fellow vet veteran ' +
		'volunteer rescuer paramedic firefighter officer soldier coordinator organiser organizer boss co-founder vice-president nominee'
	).split(' '),
);

/** Verbs of saying. */
export const SAYING: ReadonlySet<string> = new Set(
	(
		'said says told tells added adds wrote writes tweeted posted warned warns insisted insists argued argues explained explains ' +
		'recalled recalls replied answered asked announced declared acknowledged admitted noted notes stressed testified vowed pledged ' +
		'promised predicted suggested urged welcomed praised criticised criticized condemned called accused denied confirmed thanked'
	).split(' '),
);

/** Titles and the like that English texts shorten with a full stop, which ends no sentence: `Lt. Cmdr. Ana Lima`. */
export const SHORTENED_TITLES: readonly string[] = (
	'Mr Mrs Ms Dr Prof St Mt Ft Gen Gens Sen Sens Rep Reps Gov Govs Pres Col Lt Sgt Capt Cmdr Cpl Pvt Brig Adm Maj Insp Supt Rev Fr Hon Atty Engr ' +
	'Jr Sr No vs'
).split(' ');

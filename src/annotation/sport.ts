import type { Passage } from './types.ts';

const WORDS =
	/\b(?:goals?|match|matches|league|striker|midfielder|defender|goalkeeper|penalty|season|coach|club|clubs|half-time|kick-off|stoppage time|fixture|semi-?final|quarter-?final|playoffs?|touchdown|innings|wickets?|tries|equalis\w+|equaliz\w+|scored|teammates?|referee|squad|quarterback|rebounds|assists|overtime|jumper|free throws|innings?|pitchers?|batter|bullpen|shortstop|home run|bowler|overs|laps?|podium|pole position|tiebreak|tie-break|roster|line-?up|group stage|standings|championship|finals?|title|points|rookie|derby)\b/gi;

/** Whether a text is about a match: there the name of a city may be its team's. */
export function isSport(passages: readonly Passage[]): boolean {
	const found = new Set(passages.flatMap(({ text }) => [...text.matchAll(WORDS)].map(([word]) => word.toLowerCase())));
	return found.size >= 5;
}

/** What teams do, right behind the name. */
export const TEAM_VERBS: ReadonlySet<string> = new Set(
	(
		'beat won lost drew lead led trail face faced play played host hosted signed scored finished reached take took were have had ' +
		'equalised equalized clinched advanced defeated eliminated thrashed edged stunned need needed move moved sit go went rallied are ' +
		'conceded dominated captain manager coach striker midfielder defender goalkeeper forward winger fans supporters players'
	).split(' '),
);

/** What stands right before the name of a team. */
export const BEFORE_TEAM: ReadonlySet<string> = new Set(
	'beat against defeated faced face joined over signed thrashed edged host stunned eliminated beating versus v vs'.split(' '),
);

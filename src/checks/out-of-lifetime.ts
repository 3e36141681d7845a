import type { VFileMessage } from 'vfile-message';
import type { EdtfDate } from '../dates/types.ts';
import { createMessage } from '../diagnostics/message.ts';
import type { EventRecord, PersonRecord } from '../documents/types.ts';
import { allRecords } from './all-records.ts';
import { recordOf, type SiteSubject } from './types.ts';

/** Years that a description gives behind such words; a reign or a term of office is no life. */
const BORN = /(?:\bborn|\bb\.|\bgeboren|\bgeb\.|\bnée?|\bnacid[oa]|род\.|род(?:ился|илась)|\*)[^.;()]{0,24}?\b(1\d{3}|20\d\d)\b/u;
const DIED = /(?:\bdied|\bd\.|\bgestorben|\bgest\.|\bmorte?|\bmuri[oó]|ум\.|умер(?:ла)?|†)[^.;()]{0,24}?\b(1\d{3}|20\d\d)\b/u;
const LIFE = /\((1\d{3}|20\d\d) ?[-–—] ?(1\d{3}|20\d\d)\)/;
const SHORTEST_LIFE = 15;

/** Report people in events before their birth or after their death, as far as records say when these were. */
export function checkLifetimes(subject: SiteSubject): readonly VFileMessage[] {
	return allRecords(subject).flatMap(({ record, placeOf }) => {
		if (record.kind !== 'event') return [];
		return record.people.flatMap((id, index) => {
			const person = recordOf(subject.graph, 'person', id);
			const reason = person && findFault(person, record);
			if (reason === undefined) return [];
			const advice = 'Mend the date, the description or the list of `people`; what happens in somebody’s memory happens without them.';
			return [createMessage('out-of-lifetime', placeOf(['people', index]), reason, advice, { actual: id })];
		});
	});
}

function findFault(person: PersonRecord, { id, date }: EventRecord): string | undefined {
	const life = lifeOf(person);
	if (life.birth && date.latest !== null && date.latest < life.birth.time) {
		return `\`${person.id}\` takes part in \`${id}\` (\`${date.edtf}\`), but was born in ${life.birth.said}`;
	}
	if (life.death && date.earliest !== null && date.earliest > life.death.time) {
		return `\`${person.id}\` takes part in \`${id}\` (\`${date.edtf}\`), but died in ${life.death.said}`;
	}
	return undefined;
}

interface Limit {
	readonly time: number;
	readonly said: string;
}

function lifeOf({ birthDate, deathDate, description }: PersonRecord): {
	readonly birth?: Limit | undefined;
	readonly death?: Limit | undefined;
} {
	const [, from, to] = LIFE.exec(description) ?? [];
	const isLife = Number(to) - Number(from) >= SHORTEST_LIFE;
	const born = BORN.exec(description)?.[1] ?? (isLife ? from : undefined);
	const died = DIED.exec(description)?.[1] ?? (isLife ? to : undefined);
	return { birth: limit(birthDate, 'earliest') ?? yearLimit(born, 0), death: limit(deathDate, 'latest') ?? yearLimit(died, 1) };
}

function limit(date: EdtfDate | undefined, end: 'earliest' | 'latest'): Limit | undefined {
	const time = date?.[end] ?? null;
	return date === undefined || time === null ? undefined : { time, said: date.edtf };
}

/** The first millisecond of a year, or of the one behind it. */
function yearLimit(year: string | undefined, behind: 0 | 1): Limit | undefined {
	return year === undefined ? undefined : { time: Date.UTC(Number(year) + behind, 0) - behind, said: year };
}

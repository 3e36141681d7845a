import { feature, iso1A2Code } from '@rapideditor/country-coder';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../diagnostics/message.ts';
import type { EntityId, PlaceRecord } from '../documents/types.ts';
import type { Graph } from '../graph/types.ts';
import { allRecords } from './all-records.ts';
import { recordOf, type SiteSubject } from './types.ts';

/** Degrees within which a position may lie on either side of a border: some 25 km, for coarse borders and islands. */
const MARGIN = 0.25;
const AROUND = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => ({ north: north * MARGIN, east: east * MARGIN })));
const WIKIDATA = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/;

/** Report positions in another country than the one that `within` leads to. Seas and what lies near a border are no matter. */
export function checkPositions(subject: SiteSubject): readonly VFileMessage[] {
	return allRecords(subject).flatMap(({ record, placeOf }) => {
		if (record.kind !== 'place' || !record.geo) return [];
		const country = countryOf(record, subject.graph);
		const found = country && lyingIn(record.geo, country.code);
		if (!country || found === undefined) return [];
		const place = record.id === country.id ? `what \`sameAs\` calls ${country.name}` : `${country.name}, where \`within\` puts it`;
		const reason = `The position of \`${record.id}\` lies in ${found}, not in ${place}`;
		const advice = 'Look at the signs (west and south are negative) and at the order of the two, or mend `within`.';
		return [createMessage('outside-country', placeOf(['latitude']), reason, advice, { actual: record.id })];
	});
}

interface Country {
	readonly id: EntityId;
	readonly name: string;
	readonly code: string;
}

/** The outermost country of the chain: Georgia within the United States is no country. */
function countryOf(place: PlaceRecord, graph: Graph): Country | undefined {
	let country: Country | undefined;
	const seen = new Set<EntityId>();
	for (let at: PlaceRecord | undefined = place; at && !seen.has(at.id); ) {
		seen.add(at.id);
		const code = codeOf(at, at === place);
		if (code !== undefined) country = { id: at.id, name: at.name, code };
		at = at.within === undefined ? undefined : recordOf(graph, 'place', at.within);
	}
	return country;
}

/** A place's own name is not enough: towns are called Lebanon, too. */
function codeOf({ name, sameAs }: PlaceRecord, isItself: boolean): string | undefined {
	const items = sameAs.flatMap((url) => WIKIDATA.exec(url)?.[1] ?? []);
	if (items.length === 0 && isItself) return undefined;
	const found = (items.length > 0 ? items : [name.replace(/^the /i, '')]).map((key) => feature(key)?.properties);
	return found.find((properties) => properties?.iso1A2 && properties.level !== 'union')?.iso1A2 ?? undefined;
}

/** The name of the country in which a position lies for certain, if it is another. */
function lyingIn({ latitude, longitude }: NonNullable<PlaceRecord['geo']>, code: string): string | undefined {
	const parent = iso1A2Code(code) ?? code;
	const codes = AROUND.map(({ north, east }) => iso1A2Code([longitude + east, latitude + north]));
	const own = iso1A2Code([longitude, latitude]);
	if (own === null || codes.some((found) => found === code || found === parent)) return undefined;
	return feature(own)?.properties.nameEn ?? own;
}

import type { VFileMessage } from 'vfile-message';
import type { Mend } from '../diagnostics/mend.ts';
import { createMessage, type Place } from '../diagnostics/message.ts';

/** The coordinates that a record gives, in degrees. */
export interface Coordinates {
	readonly latitude?: number | undefined;
	readonly longitude?: number | undefined;
}

const LIMITS = { latitude: 90, longitude: 180 } as const;
const OTHER = { latitude: 'longitude', longitude: 'latitude' } as const;

/**
 * Report a latitude or longitude that stands alone, is out of range, or changed places with the other.
 *
 * @param coordinates - what the record gives
 * @param placeOf - finds either in the file
 */
export function checkCoordinates(coordinates: Coordinates, placeOf: (key: keyof Coordinates) => Place): readonly VFileMessage[] {
	const { latitude, longitude } = coordinates;
	const mend = (key: keyof Coordinates, value: number): readonly Mend[] => {
		const { path } = placeOf(key);
		return path ? [{ kind: 'value', path, value: String(value) }] : [];
	};
	const report = (key: keyof Coordinates, reason: string, advice: string): VFileMessage =>
		createMessage('invalid-coordinates', placeOf(key), reason, advice);
	if (
		latitude !== undefined &&
		longitude !== undefined &&
		Math.abs(latitude) > 90 &&
		fits('longitude', latitude) &&
		fits('latitude', longitude)
	) {
		const reason = `\`latitude\` ${String(latitude)} is out of range (−90 to 90), and \`longitude\` ${String(longitude)} would fit there: were they swapped?`;
		const advice = `Write \`latitude: ${String(longitude)}\` and \`longitude: ${String(latitude)}\`.`;
		const mends = [...mend('latitude', longitude), ...mend('longitude', latitude)];
		return [createMessage('invalid-coordinates', placeOf('latitude'), reason, advice, { mends })];
	}
	return (['latitude', 'longitude'] as const).flatMap((key) => {
		const value = coordinates[key];
		if (value === undefined) return [];
		const limit = String(LIMITS[key]);
		const wrong = fits(key, value)
			? []
			: [report(key, `\`${key}\` ${String(value)} is out of range`, `Write decimal degrees from −${limit} to ${limit}.`)];
		if (coordinates[OTHER[key]] !== undefined) return wrong;
		return [...wrong, report(key, `\`${key}\` without \`${OTHER[key]}\``, `Add \`${OTHER[key]}\`, or leave both out.`)];
	});
}

function fits(key: keyof Coordinates, value: number): boolean {
	return Math.abs(value) <= LIMITS[key];
}

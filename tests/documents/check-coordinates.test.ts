import { expect, it } from 'vitest';
import { type Coordinates, checkCoordinates } from '../../src/documents/check-coordinates.ts';

function check(coordinates: Coordinates): readonly string[] {
	const messages = checkCoordinates(coordinates, (key) => ({ file: 'a.md', line: 1, column: key === 'latitude' ? 1 : 2 }));
	return messages.map(({ column, reason, note }) => `${String(column)}: ${reason}. ${note ?? ''}`);
}

it.each([{}, { latitude: 39.9, longitude: 116.4 }, { latitude: -90, longitude: 180 }, { latitude: 0, longitude: 0 }])(
	'takes %j',
	(coordinates) => {
		expect(check(coordinates)).toEqual([]);
	},
);

it('sees when the two were swapped', () => {
	expect(check({ latitude: 116, longitude: 39 })).toEqual([
		'1: `latitude` 116 is out of range (−90 to 90), and `longitude` 39 would fit there: were they swapped?. Write `latitude: 39` and `longitude: 116`.',
	]);
});

it.each([
	[{ latitude: 100, longitude: 120 }, ['1: `latitude` 100 is out of range. Write decimal degrees from −90 to 90.']],
	[{ latitude: 399, longitude: 20 }, ['1: `latitude` 399 is out of range. Write decimal degrees from −90 to 90.']],
	[{ latitude: 39, longitude: 200 }, ['2: `longitude` 200 is out of range. Write decimal degrees from −180 to 180.']],
	[{ latitude: 39 }, ['1: `latitude` without `longitude`. Add `longitude`, or leave both out.']],
	[{ longitude: 116 }, ['2: `longitude` without `latitude`. Add `latitude`, or leave both out.']],
])('reports %j', (coordinates, expected) => {
	expect(check(coordinates)).toEqual(expected);
});

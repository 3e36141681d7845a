import { describe, expect, it } from 'vitest';
import { rates, scoreEvents, scoreNames } from './score-annotation.ts';

describe('scoreNames', () => {
	it('counts an entity once, by any of its names, of its kind', () => {
		const gold = [
			{ kind: 'person', names: ['Vladimir Putin', 'Putin'] },
			{ kind: 'place', names: ['The Hague'] },
		];
		const proposed = [
			{ kind: 'person', names: ['putin'] },
			{ kind: 'person', names: ['Vladimir Putin'] },
			{ kind: 'person', names: ['The Hague'] },
		];
		expect(scoreNames(proposed, gold, 'person')).toEqual({ found: 1, proposed: 3, gold: 1 });
		expect(scoreNames([{ kind: 'place', names: ['Hague'] }], gold, 'place')).toEqual({ found: 1, proposed: 1, gold: 1 });
	});
});

describe('scoreEvents', () => {
	it('wants the same sentence and dates that may be the same', () => {
		const gold = [{ date: '2023-10-10', sentence: 'A' }];
		expect(scoreEvents([{ date: '2023-10', sentence: 'A' }], gold)).toEqual({ found: 1, proposed: 1, gold: 1, exact: 0 });
		expect(scoreEvents([{ date: '2023-10-10~', sentence: 'A' }], gold)).toMatchObject({ found: 1, exact: 1 });
		expect(scoreEvents([{ date: '2023-10-10', sentence: 'B' }], gold)).toMatchObject({ found: 0 });
		expect(scoreEvents([{ date: '2022', sentence: 'A' }], gold)).toMatchObject({ found: 0 });
	});
});

describe('rates', () => {
	it('are precision, recall and their harmonic mean', () => {
		expect(rates({ found: 1, proposed: 2, gold: 1 })).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
		expect(rates({ found: 0, proposed: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
	});
});

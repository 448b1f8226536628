import { describe, expect, test } from 'vitest';
import type { DisturbedReading, Outcome } from '../instrument/disturb/disturbed-case';
import type { Kind } from '../instrument/disturb/kinds';
import { disturbanceReport } from '../instrument/disturbance-report';

function readings(n: number, outcome: Outcome, applied: Kind[], fixture = 'cpf/real'): DisturbedReading[] {
	const expected = fixture.startsWith('none/') ? null : 'cpf';
	const read = { right: expected, unknown: null, wrong: 'password' }[outcome];
	const targets = { n: 2, right: outcome === 'right' ? 1 : 0, wrong: 0 };
	return Array.from({ length: n }, () => ({ fixture, expected, read, outcome, why: '', applied, targets }));
}

describe('what disturbed readings amount to', () => {
	test('is counted by how many kinds changed something', () => {
		const { counts } = disturbanceReport(
			[
				...readings(19, 'right', ['zoom']),
				...readings(1, 'unknown', ['title']),
				...readings(3, 'right', ['zoom', 'title', 'zoom']),
				...readings(2, 'unknown', ['zoom', 'title', 'zoom', 'narrow', 'chat']),
			],
			[],
		);
		expect(counts['1']).toMatchObject({ n: 20, right: 19, unknown: 1, wrong: 0, share: 0.95 });
		expect(counts['2'].n).toBe(0);
		expect(counts['3']).toMatchObject({ n: 3, share: 1 });
		expect(counts.more).toMatchObject({ n: 2, right: 0, unknown: 2 });
	});

	test('is counted for each kind, alone and among others', () => {
		const { kinds } = disturbanceReport([...readings(2, 'right', ['zoom']), ...readings(1, 'unknown', ['zoom', 'title'])], []);
		expect(kinds.zoom).toMatchObject({ alone: { n: 2, right: 2 }, among: { n: 3, right: 2 } });
		expect(kinds.title).toMatchObject({ alone: { n: 0 }, among: { n: 1, unknown: 1 } });
	});

	test('keeps pages that are none apart: being unknown is right there, and easy', () => {
		const { counts, negatives } = disturbanceReport(
			[...readings(5, 'right', ['zoom'], 'none/half-header-only'), ...readings(1, 'unknown', ['zoom'])],
			[],
		);
		expect(counts['1']).toMatchObject({ n: 1, share: 0 });
		expect(negatives['1']).toMatchObject({ n: 5, right: 5 });
	});

	test('keeps pages apart that are unknown even undisturbed, but not what they are read wrong', () => {
		const undisturbed = readings(1, 'unknown', [], 'cpf/hard');
		const found = disturbanceReport(
			[...readings(9, 'unknown', ['zoom'], 'cpf/hard'), ...readings(1, 'wrong', ['zoom'], 'cpf/hard')],
			undisturbed,
		);
		expect(found.counts['1'].n).toBe(0);
		expect(found.unread).toMatchObject({ n: 10, unknown: 9, wrong: 1 });
		expect(found.failures).toEqual(['1 wrong']);
	});

	test('adds up the targets', () => {
		expect(disturbanceReport(readings(4, 'right', ['zoom']), []).targets).toEqual({ n: 8, right: 4, wrong: 0 });
	});
});

describe('the bar', () => {
	test('falls with one wrong reading among many right ones', () => {
		const found = disturbanceReport([...readings(9_999, 'right', ['zoom']), ...readings(1, 'wrong', ['zoom'], 'none/x')], []);
		expect(found.failures).toEqual(['1 wrong']);
	});

	test.each<[number, number, number, string[]]>([
		[1, 90, 10, []],
		[1, 89, 11, ['with 1: 0.890 right, at least 0.9 wanted']],
		[2, 10, 90, []],
		[3, 70, 30, []],
		[3, 69, 31, ['with 3: 0.690 right, at least 0.7 wanted']],
		[5, 10, 90, []],
	])('with %i kinds, %i right and %i unknown', (kinds, right, unknown, failures) => {
		const applied: Kind[] = Array.from({ length: kinds }, () => 'zoom');
		expect(disturbanceReport([...readings(right, 'right', applied), ...readings(unknown, 'unknown', applied)], []).failures).toEqual(
			failures,
		);
	});
});

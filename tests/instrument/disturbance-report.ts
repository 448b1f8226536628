import type { DisturbedReading } from './disturb/disturbed-case.ts';
import { KINDS, type Kind } from './disturb/kinds.ts';
import { wilson } from './wilson.ts';

/** Readings of one sort. `share` is right of all, with its 95 % Wilson interval. */
export interface Outcomes {
	n: number;
	right: number;
	unknown: number;
	wrong: number;
	share: number;
	interval: [number, number];
}

export const COUNTS = ['1', '2', '3', 'more'] as const;
export type Count = (typeof COUNTS)[number];

export interface DisturbanceReport {
	/**
	 * Pages that are a state and are read right as they are, by how many kinds changed something.
	 * A page that is none is right when it is unknown: it would only flatter the shares.
	 */
	counts: Record<Count, Outcomes>;
	/** The same of pages that are none. */
	negatives: Record<Count, Outcomes>;
	/** The same of pages that are unknown as they are. They may stay so, or become right. */
	unread: Outcomes;
	/** Pages left out, because they are wrong as they are; and pages that are unknown as they are. */
	pages: { wrong: string[]; unknown: string[] };
	/** Pages that are a state, by kind: where it was the only one, and wherever it was one of them. */
	kinds: Record<Kind, { alone: Outcomes; among: Outcomes }>;
	states: Record<string, Outcomes>;
	/** Of the marked steps where the state was read right: how many found their element. */
	targets: { n: number; right: number; wrong: number };
	wrong: number;
	failures: string[];
}

const LEAST_SHARE: Partial<Record<Count, number>> = { '1': 0.9, '3': 0.7 };

/** Pure: what the readings amount to. Readings without a kind that changed something are not cases and must not be here. */
export function disturbanceReport(readings: readonly DisturbedReading[], undisturbed: readonly DisturbedReading[]): DisturbanceReport {
	const pages = { wrong: pagesThatAre('wrong', undisturbed), unknown: pagesThatAre('unknown', undisturbed) };
	const unread = new Set(pages.unknown);
	const positives = readings.filter(({ expected, fixture }) => expected !== null && !unread.has(fixture));
	const negatives = readings.filter(({ expected }) => expected === null);
	const counts = byCount(positives);
	const wrong = readings.filter(({ outcome }) => outcome === 'wrong').length;
	const states = [...new Set(positives.map(({ expected }) => expected ?? ''))].sort();
	return {
		counts,
		negatives: byCount(negatives),
		unread: outcomes(readings.filter(({ fixture }) => unread.has(fixture))),
		pages,
		kinds: recordOf(KINDS, (kind) => {
			const among = positives.filter(({ applied }) => applied.includes(kind));
			return { alone: outcomes(among.filter(({ applied }) => applied.length === 1)), among: outcomes(among) };
		}),
		states: recordOf(states, (state) => outcomes(positives.filter(({ expected }) => expected === state))),
		targets: {
			n: sum(readings.map(({ targets }) => targets.n)),
			right: sum(readings.map(({ targets }) => targets.right)),
			wrong: sum(readings.map(({ targets }) => targets.wrong)),
		},
		wrong,
		failures: [
			...(wrong > 0 ? [`${wrong} wrong`] : []),
			...COUNTS.flatMap((count) => {
				const least = LEAST_SHARE[count];
				const { share } = counts[count];
				return least !== undefined && share < least ? [`with ${count}: ${share.toFixed(3)} right, at least ${least} wanted`] : [];
			}),
		],
	};
}

function pagesThatAre(outcome: DisturbedReading['outcome'], undisturbed: readonly DisturbedReading[]): string[] {
	return undisturbed.filter((each) => each.outcome === outcome).map(({ fixture }) => fixture);
}

function byCount(readings: readonly DisturbedReading[]): Record<Count, Outcomes> {
	return recordOf(COUNTS, (count) => outcomes(readings.filter(({ applied }) => countOf(applied.length) === count)));
}

function countOf(kinds: number): Count {
	return COUNTS.find((count) => count === String(kinds)) ?? 'more';
}

function outcomes(readings: readonly DisturbedReading[]): Outcomes {
	const of = (wanted: DisturbedReading['outcome']) => readings.filter(({ outcome }) => outcome === wanted).length;
	const n = readings.length;
	const right = of('right');
	return { n, right, unknown: of('unknown'), wrong: of('wrong'), share: n === 0 ? 1 : right / n, interval: wilson(right, n) };
}

function recordOf<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
	// `fromEntries` forgets which keys there are.
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

import { wilson } from './wilson.ts';

/** One page as it should be read and as it was read. `null` is unknown. */
export interface Case {
	id: string;
	label: string | null;
	provenance: string;
	read: string | null;
	/** For each expected target: right, none or wrong. */
	targets: readonly ('right' | 'none' | 'wrong')[];
	/** Did a ring appear where the label is none? */
	ring: boolean;
	ms: number;
}

export interface Tally {
	n: number;
	right: number;
	unknown: number;
	wrong: number;
	targets: { n: number; right: number; wrong: number };
}

export interface Report {
	states: Record<string, Tally>;
	provenance: Record<string, Tally>;
	negatives: { n: number; wrong: number; rings: number };
	/** Of all answers that named a state, the share that was right. */
	precision: number;
	/** Of all pages that are a state, the share that was named right. */
	recall: number;
	precision_interval: [number, number];
	recall_interval: [number, number];
	/** `label>read` → count, for everything that was not right. */
	confusion: Record<string, number>;
	misses: string[];
	ms: { median: number; max: number };
}

/** Pure: what the cases amount to. */
export function report(cases: readonly Case[]): Report {
	const positives = cases.filter((each) => each.label !== null);
	const negatives = cases.filter((each) => each.label === null);
	const right = positives.filter(isRight).length;
	const named = cases.filter((each) => each.read !== null).length;
	const times = cases.map((each) => each.ms).sort((a, b) => a - b);
	return {
		states: tallyBy(positives, (each) => each.label ?? 'none'),
		provenance: tallyBy(positives, (each) => each.provenance),
		negatives: {
			n: negatives.length,
			wrong: negatives.filter((each) => each.read !== null).length,
			rings: negatives.filter((each) => each.ring).length,
		},
		precision: named === 0 ? 1 : right / named,
		recall: positives.length === 0 ? 1 : right / positives.length,
		precision_interval: wilson(right, named),
		recall_interval: wilson(right, positives.length),
		confusion: countBy(cases.filter((each) => !isRight(each)).map((each) => `${each.label ?? 'none'}>${each.read ?? 'unknown'}`)),
		misses: cases.filter((each) => !isRight(each) || each.targets.some((target) => target !== 'right')).map((each) => each.id),
		ms: { median: times[Math.floor(times.length / 2)] ?? 0, max: times.at(-1) ?? 0 },
	};
}

function isRight(each: Case): boolean {
	return each.label === each.read;
}

function tallyBy(cases: readonly Case[], key: (each: Case) => string): Record<string, Tally> {
	const keys = [...new Set(cases.map(key))].sort();
	return Object.fromEntries(keys.map((each) => [each, tally(cases.filter((one) => key(one) === each))]));
}

function tally(cases: readonly Case[]): Tally {
	const targets = cases.flatMap((each) => each.targets);
	return {
		n: cases.length,
		right: cases.filter(isRight).length,
		unknown: cases.filter((each) => each.read === null).length,
		wrong: cases.filter((each) => each.read !== null && !isRight(each)).length,
		targets: {
			n: targets.length,
			right: targets.filter((each) => each === 'right').length,
			wrong: targets.filter((each) => each === 'wrong').length,
		},
	};
}

function countBy(keys: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
	return counts;
}

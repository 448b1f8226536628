import { SIZES, type Size } from './bench-page.ts';
import { ALONE, GUIDES, type Guide, OWN } from './contestants.ts';
import type { Figure, Ledger } from './ledger.ts';
import { type Part, type Sample, spread } from './spread.ts';

type ByGuide = Record<Guide, Sample>;
type BySize = Record<Size, Sample>;

/** One number for each figure: all medians, all shortest or all longest. */
export interface Values {
	ring_ms: Record<Size, ByGuide>;
	bytes_gzip: ByGuide;
	follow_px: ByGuide;
	reattach_ms: ByGuide;
	storm_cpu: ByGuide;
	idle_ms: ByGuide;
	heap_kb: ByGuide;
	/** What the figures above are to be read beside. */
	also: {
		ring_since_arrival_ms: Record<Size, ByGuide>;
		ring_ms_worker_asleep: BySize;
		idle_calls: ByGuide;
		storm_script_cpu: ByGuide;
		page_alone: { first_frame_ms: BySize; first_frame_since_arrival_ms: BySize; storm_cpu: Sample; idle_ms: Sample; heap_kb: Sample };
	};
}

/** `npm run bench -- --json`: the medians, and beside them the two ends in the same shape. */
export interface BenchJson extends Values {
	runs: number;
	min: Values;
	max: Values;
}

export function benchJson(ledger: Ledger): BenchJson {
	return {
		...valuesOf(ledger, 'median'),
		runs: ledger.runs(),
		min: valuesOf(ledger, 'min'),
		max: valuesOf(ledger, 'max'),
	};
}

function valuesOf(ledger: Ledger, part: Part): Values {
	const alone = (figure: Figure) => spread(ledger.read(figure, ALONE))[part];
	const byGuide = (figure: Figure) => each(GUIDES, (guide) => spread(ledger.read(figure, guide))[part]);
	const added = (figure: Figure) => each(GUIDES, (guide) => spread(ledger.added(figure, guide))[part]);
	return {
		ring_ms: each(SIZES, (size) => byGuide(`ring_ms ${size}`)),
		bytes_gzip: byGuide('bytes_gzip'),
		follow_px: byGuide('follow_px'),
		reattach_ms: byGuide('reattach_ms'),
		storm_cpu: added('storm_cpu'),
		idle_ms: added('idle_ms'),
		heap_kb: added('heap_kb'),
		also: {
			ring_since_arrival_ms: each(SIZES, (size) => byGuide(`ring_since_arrival_ms ${size}`)),
			ring_ms_worker_asleep: each(SIZES, (size) => spread(ledger.read(`ring_ms_worker_asleep ${size}`, OWN))[part]),
			idle_calls: byGuide('idle_calls'),
			storm_script_cpu: byGuide('storm_script_cpu'),
			page_alone: {
				first_frame_ms: each(SIZES, (size) => alone(`ring_ms ${size}`)),
				first_frame_since_arrival_ms: each(SIZES, (size) => alone(`ring_since_arrival_ms ${size}`)),
				storm_cpu: alone('storm_cpu'),
				idle_ms: alone('idle_ms'),
				heap_kb: alone('heap_kb'),
			},
		},
	};
}

function each<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

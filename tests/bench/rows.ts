import type { BenchJson, Values } from './bench-json.ts';
import { SIZES } from './bench-page.ts';
import { GUIDES, OWN } from './contestants.ts';
import type { Sample } from './spread.ts';

/** A line of the table: what it is, and a cell for each column. */
export interface Row {
	name: string;
	cells: readonly string[];
}

export const COLUMNS = [...GUIDES, 'page alone'] as const;

/** The table of everything that was measured: medians, and the two ends in brackets where they differ. */
export function rows(json: BenchJson): Row[] {
	const cell = (pick: (values: Values) => Sample) => shown(pick(json), pick(json.min), pick(json.max));
	const guides = (pick: (values: Values) => Values['bytes_gzip']) => GUIDES.map((guide) => cell((values) => pick(values)[guide]));
	return [
		{ name: 'bytes, gzip', cells: [...guides(({ bytes_gzip }) => bytes_gzip), ''] },
		...SIZES.map((size) => ({
			name: `ring, ${thousands(Number(size))} nodes, ms`,
			cells: [...guides(({ ring_ms }) => ring_ms[size]), cell(({ also }) => also.page_alone.first_frame_ms[size])],
		})),
		...SIZES.map((size) => ({
			name: `since the first byte, ${thousands(Number(size))}`,
			cells: [
				...guides(({ also }) => also.ring_since_arrival_ms[size]),
				cell(({ also }) => also.page_alone.first_frame_since_arrival_ms[size]),
			],
		})),
		...SIZES.map((size) => ({
			name: `ring, worker asleep, ${thousands(Number(size))}`,
			cells: COLUMNS.map((column) => (column === OWN ? cell(({ also }) => also.ring_ms_worker_asleep[size]) : '')),
		})),
		{ name: 'follow, px off', cells: [...guides(({ follow_px }) => follow_px), ''] },
		{ name: 'reattach, ms', cells: [...guides(({ reattach_ms }) => reattach_ms), ''] },
		{ name: 'storm, % of main thread', cells: [...guides(({ storm_cpu }) => storm_cpu), cell(({ also }) => also.page_alone.storm_cpu)] },
		{ name: 'storm, its own script, %', cells: [...guides(({ also }) => also.storm_script_cpu), ''] },
		{ name: 'idle, ms in 10 s', cells: [...guides(({ idle_ms }) => idle_ms), cell(({ also }) => also.page_alone.idle_ms)] },
		{ name: 'idle, calls in 2 s', cells: [...guides(({ also }) => also.idle_calls), ''] },
		{ name: 'heap, kB', cells: [...guides(({ heap_kb }) => heap_kb), cell(({ also }) => also.page_alone.heap_kb)] },
	];
}

/** In a cell of a table. */
export function shown(median: Sample, min: Sample, max: Sample): string {
	const [middle, least, most] = [median, min, max].map(inWords);
	return least === most ? `${middle}` : `${middle} (${least} to ${most})`;
}

function inWords(sample: Sample): string {
	return sample === null ? 'never' : thousands(Math.abs(sample) < 100 ? sample : Math.round(sample));
}

function thousands(count: number): string {
	return count.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

import type { Size } from './bench-page.ts';
import { ALONE, type Contestant, GUIDES, type Guide } from './contestants.ts';
import type { Sample } from './spread.ts';

/** What is measured: on one size only, or on each. */
export type Figure =
	| 'bytes_gzip'
	| 'follow_px'
	| 'reattach_ms'
	| 'storm_cpu'
	| 'storm_script_cpu'
	| 'idle_ms'
	| 'idle_calls'
	| 'heap_kb'
	| `ring_ms ${Size}`
	| `ring_since_arrival_ms ${Size}`
	| `ring_ms_worker_asleep ${Size}`;

/** What was measured, by figure and contestant, one sample a run. */
export class Ledger {
	private readonly samples = new Map<string, Sample[]>();

	write(figure: Figure, contestant: Contestant, sample: Sample): void {
		this.samples.set(`${figure} ${contestant}`, [...this.read(figure, contestant), sample]);
	}

	read(figure: Figure, contestant: Contestant): readonly Sample[] {
		return this.samples.get(`${figure} ${contestant}`) ?? [];
	}

	/** What a guide adds to the page alone, each run compared with the page's own run of the same round. */
	added(figure: Figure, guide: Guide): Sample[] {
		const alone = this.read(figure, ALONE);
		return this.read(figure, guide).map((sample, run) => minus(sample, alone[run]));
	}

	runs(): number {
		return Math.max(...GUIDES.map((guide) => this.read('ring_ms 100', guide).length));
	}
}

function minus(sample: Sample, other: Sample | undefined): Sample {
	return sample === null || other === null || other === undefined ? null : sample - other;
}

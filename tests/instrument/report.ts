import { wilson } from './wilson.ts';

/** One page as it should be read and as it was read. `null` is unknown. */
export interface Case {
	/** `cpf/real`: the label, or `none`, and the name of the page. */
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

/** The intervals are 95 % Wilson score intervals. */
export interface Marks {
	/** Of all answers that named a state, the share that was right; 1 where none was named. */
	precision: number;
	precision_interval: [number, number];
	/** Of all pages that are a state, the share that was named right; 1 where there are none. */
	recall: number;
	recall_interval: [number, number];
}

export interface Tally extends Marks {
	n: number;
	right: number;
	unknown: number;
	wrong: number;
	/** Answers that precision counts: pages read as this state, whatever they are. */
	named: number;
	targets: { n: number; right: number; wrong: number };
}

/** Pages that are no state. */
export interface Negatives {
	n: number;
	/** Read as a state. */
	wrong: number;
	rings: number;
	/** The share that was left alone; 1 where there are none. */
	specificity: number;
	specificity_interval: [number, number];
}

export interface Report extends Marks {
	states: Record<string, Tally>;
	provenance: Record<string, Tally>;
	negatives: Negatives & { families: Record<string, Negatives> };
	/** Label → read → count. A page that is no state has the label `none`; a page that was not recognised is read as `unknown`. */
	matrix: Record<string, Record<string, number>>;
	/** `label>read` → count, for everything that was not right. */
	confusion: Record<string, number>;
	misses: string[];
	ms: { median: number; max: number };
}

/** Pure: what the cases amount to. */
export function report(cases: readonly Case[]): Report {
	const negatives = cases.filter((each) => each.label === null);
	const states = keysOf(cases.flatMap(({ label, read }) => [label, read].filter((each) => each !== null)));
	const times = cases.map((each) => each.ms).sort((a, b) => a - b);
	const { precision, precision_interval, recall, recall_interval } = tally(cases);
	return {
		states: recordOf(states, (state) =>
			tally(
				cases.filter((each) => each.label === state || each.read === state),
				state,
			),
		),
		provenance: recordOf(keysOf(cases.map((each) => each.provenance)), (from) => tally(cases.filter((each) => each.provenance === from))),
		negatives: {
			...negativesOf(negatives),
			families: recordOf(keysOf(negatives.map(familyOf)), (family) => negativesOf(negatives.filter((each) => familyOf(each) === family))),
		},
		precision,
		precision_interval,
		recall,
		recall_interval,
		matrix: recordOf(keysOf(cases.map(labelOf)), (label) => countBy(cases.filter((each) => labelOf(each) === label).map(readOf))),
		confusion: countBy(cases.filter((each) => !isRight(each)).map((each) => `${labelOf(each)}>${readOf(each)}`)),
		misses: cases.filter((each) => !isRight(each) || each.targets.some((target) => target !== 'right')).map((each) => each.id),
		ms: { median: times[Math.floor(times.length / 2)] ?? 0, max: times.at(-1) ?? 0 },
	};
}

/** What is counted of one state, or of all where none is given. Precision looks at more pages than recall: at all that were named so. */
function tally(cases: readonly Case[], state: string | null = null): Tally {
	const own = cases.filter((each) => each.label !== null && (state === null || each.label === state));
	const named = cases.filter((each) => each.read !== null && (state === null || each.read === state)).length;
	const right = own.filter(isRight).length;
	const unknown = own.filter((each) => each.read === null).length;
	const targets = own.flatMap((each) => each.targets);
	return {
		n: own.length,
		right,
		unknown,
		wrong: own.length - right - unknown,
		named,
		targets: {
			n: targets.length,
			right: targets.filter((each) => each === 'right').length,
			wrong: targets.filter((each) => each === 'wrong').length,
		},
		precision: share(right, named),
		precision_interval: wilson(right, named),
		recall: share(right, own.length),
		recall_interval: wilson(right, own.length),
	};
}

function negativesOf(negatives: readonly Case[]): Negatives {
	const n = negatives.length;
	const wrong = negatives.filter((each) => each.read !== null).length;
	return {
		n,
		wrong,
		rings: negatives.filter((each) => each.ring).length,
		specificity: share(n - wrong, n),
		specificity_interval: wilson(n - wrong, n),
	};
}

/** `none/clone-cpf-http` is one of the clones. */
function familyOf({ id }: Case): string {
	return id.replace(/^.*\//u, '').replace(/-.*$/u, '');
}

function labelOf({ label }: Case): string {
	return label ?? 'none';
}

function readOf({ read }: Case): string {
	return read ?? 'unknown';
}

function isRight(each: Case): boolean {
	return each.label === each.read;
}

function share(hits: number, n: number): number {
	return n === 0 ? 1 : hits / n;
}

function keysOf(names: readonly string[]): string[] {
	return [...new Set(names)].sort();
}

function recordOf<T>(keys: readonly string[], make: (key: string) => T): Record<string, T> {
	return Object.fromEntries(keys.map((key) => [key, make(key)]));
}

function countBy(keys: readonly string[]): Record<string, number> {
	return recordOf(keysOf(keys), (key) => keys.filter((each) => each === key).length);
}

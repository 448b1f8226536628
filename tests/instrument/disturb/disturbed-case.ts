import type { Kind } from './kinds.ts';

/** One fixture and what is done to it, in this order. All chance comes from the seeds, so a case can be run again. */
export interface DisturbedCase {
	/** `cpf/real` */
	fixture: string;
	kinds: readonly { kind: Kind; seed: number }[];
}

export type Outcome = 'right' | 'unknown' | 'wrong';

/** How a disturbed page was read. */
export interface DisturbedReading {
	fixture: string;
	/** A state id, or null where the page is none. */
	expected: string | null;
	/** What was read; null is unknown. */
	read: string | null;
	outcome: Outcome;
	/** What is wrong, or empty. */
	why: string;
	/** Kinds that changed something, in order. A kind that found nothing to do is not here. */
	applied: readonly Kind[];
	/** Targets of marked steps, where the state was read right. */
	targets: { n: number; right: number; wrong: number };
}

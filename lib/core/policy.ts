import { expire, type Memory, NEW_MEMORY } from './memory';

/** What whoever looks after a shared computer has settled for everybody who uses it. */
export interface Policy {
	/** Nothing is remembered on the disk. */
	sessionOnly: boolean;
	/** After so many minutes without a change, whoever comes next is somebody else. */
	resetMinutes: number | null;
	/** Whom to ask here, and under which number. */
	helpName: string | null;
	helpPhone: string | null;
	/** Words are large until a person chooses another size. */
	largeText: boolean;
}

export const NO_POLICY: Policy = { sessionOnly: false, resetMinutes: null, helpName: null, helpPhone: null, largeText: false };

const LARGE_MEMORY: Memory = { ...NEW_MEMORY, preferences: { ...NEW_MEMORY.preferences, text: 150 } };
const MINUTE_MS = 60_000;

/** What a person finds who is new here. */
export function startUnder({ largeText }: Policy): Memory {
	return largeText ? LARGE_MEMORY : NEW_MEMORY;
}

/** What still holds of a memory. Where others come after, nothing of a person who has left: no journey, no helper, no size. */
export function keepYoung(memory: Memory, policy: Policy, now: number): Memory {
	if (policy.resetMinutes === null) return expire(memory, now);
	return expire(memory, now, policy.resetMinutes * MINUTE_MS) === memory ? memory : startUnder(policy);
}

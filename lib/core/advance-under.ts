import { advance, type JourneyEvent } from './advance';
import type { Memory } from './memory';
import { type Policy, startUnder } from './policy';

/**
 * As `advance`, on a computer with this policy: what is erased becomes what a new person finds,
 * and where people who have left are forgotten, a switch that is turned shows that one is still here.
 */
export function advanceUnder(policy: Policy, memory: Memory, event: JourneyEvent, now: number): Memory {
	if (event.type === 'erase') return startUnder(policy);
	const after = advance(memory, event, now);
	if (policy.resetMinutes === null || after === memory) return after;
	return { ...after, journey: { ...after.journey, updatedAt: now } };
}

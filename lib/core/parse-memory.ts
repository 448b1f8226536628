import { type Journey, MAX_PASSED, type Memory, type Preferences } from './memory';
import { GOALS, METHODS, STATE_IDS, WAYS } from './rule';
import { hasShape, isBoolean, isListOf, isOneOf, isTime } from './shape';

/** Version 1 of what is stored. No field could hold personal data. */
const isMemory = hasShape<Memory>({
	journey: hasShape<Journey>({
		goal: isOneOf(...GOALS, null),
		way: isOneOf(...WAYS, null),
		lost: isListOf(isOneOf(...METHODS), METHODS.length),
		passed: isListOf(hasShape({ state: isOneOf(...STATE_IDS), at: isTime }), MAX_PASSED),
		hidden: isBoolean,
		updatedAt: isTime,
	}),
	preferences: hasShape<Preferences>({ offers: isBoolean, helper: isBoolean }),
});

/** What was stored or said, or null where it is not a memory of this version. */
export function parseMemory(stored: unknown): Memory | null {
	return isMemory(stored) ? stored : null;
}

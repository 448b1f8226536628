import { LANGUAGES } from './languages';
import { type Journey, MAX_PASSED, type Memory, type Preferences, TEXT_SIZES } from './memory';
import { GOALS, METHODS, type StateId, WAYS } from './rule';
import { type Guard, hasShape, isBoolean, isListOf, isOneOf, isTime } from './shape';

/** Turns what was stored or said into a memory, or null where it is not one of this version. */
export type ParseMemory = (stored: unknown) => Memory | null;

/** Version 1 of what is stored. No field could hold personal data. */
export function memoryParser(isState: Guard<StateId>): ParseMemory {
	const isMemory = hasShape<Memory>({
		journey: hasShape<Journey>({
			goal: isOneOf(...GOALS, null),
			way: isOneOf(...WAYS, null),
			lost: isListOf(isOneOf(...METHODS), METHODS.length),
			passed: isListOf(hasShape({ state: isState, at: isTime }), MAX_PASSED),
			hidden: isBoolean,
			updatedAt: isTime,
		}),
		preferences: hasShape<Preferences>({
			offers: isBoolean,
			helper: isBoolean,
			text: isOneOf(...TEXT_SIZES),
			contrast: isBoolean,
			language: isOneOf(...LANGUAGES, null),
		}),
	});
	return (stored) => (isMemory(stored) ? stored : null);
}

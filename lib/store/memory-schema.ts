import * as v from 'valibot';
import { MAX_PASSED, type Memory } from '../core/memory';
import { GOALS, METHODS, STATE_IDS, WAYS } from '../core/rule';

const timeSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Version 1 of what is stored. No field could hold personal data. */
const memorySchema = v.strictObject({
	journey: v.strictObject({
		goal: v.nullable(v.picklist(GOALS)),
		way: v.nullable(v.picklist(WAYS)),
		lost: v.pipe(v.array(v.picklist(METHODS)), v.maxLength(METHODS.length)),
		passed: v.pipe(v.array(v.strictObject({ state: v.picklist(STATE_IDS), at: timeSchema })), v.maxLength(MAX_PASSED)),
		hidden: v.boolean(),
		updatedAt: timeSchema,
	}),
	preferences: v.strictObject({ offers: v.boolean(), helper: v.boolean() }),
}) satisfies v.GenericSchema<unknown, Memory>;

/** What was stored or said, or null where it is not a memory of this version. */
export function parseMemory(stored: unknown): Memory | null {
	const parsed = v.safeParse(memorySchema, stored);
	return parsed.success ? parsed.output : null;
}

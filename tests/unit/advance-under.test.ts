import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '../../lib/core/advance';
import { advanceUnder } from '../../lib/core/advance-under';
import { keepYoung, NO_POLICY, startUnder } from '../../lib/core/policy';
import { anyEvent } from './arbitrary';
import { NOW, remembering } from './make';

const MINUTE_MS = 60_000;
const RESET = { ...NO_POLICY, resetMinutes: 10 };
const memory = remembering({ goal: 'recover', way: 'email' });

describe('what happens on a shared computer', () => {
	test('is what happens anywhere, where nothing is settled', () => {
		fc.assert(
			fc.property(anyEvent, (event) => {
				expect(advanceUnder(NO_POLICY, memory, event, NOW + 1)).toEqual(advance(memory, event, NOW + 1));
			}),
		);
	});

	test('is what happens anywhere but for the time of the last change, and for what is erased', () => {
		fc.assert(
			fc.property(anyEvent, (event) => {
				fc.pre(event.type !== 'erase');
				const { journey, preferences } = advanceUnder(RESET, memory, event, NOW + 1);
				const usual = advance(memory, event, NOW + 1);
				expect({ ...journey, updatedAt: 0 }).toEqual({ ...usual.journey, updatedAt: 0 });
				expect(preferences).toEqual(usual.preferences);
			}),
		);
	});

	test('a switch that is turned shows that somebody is here, and is kept for as long as a journey', () => {
		const after = advanceUnder(RESET, memory, { type: 'helper', on: true }, NOW + 9 * MINUTE_MS);
		expect(keepYoung(after, RESET, NOW + 19 * MINUTE_MS)).toBe(after);
		expect(after.preferences.helper).toBe(true);
		expect(advanceUnder(NO_POLICY, memory, { type: 'helper', on: true }, NOW + 1).journey).toBe(memory.journey);
	});

	test('what changes nothing shows nothing', () => {
		expect(advanceUnder(RESET, memory, { type: 'goal', goal: 'recover' }, NOW + 1)).toBe(memory);
	});

	test('what is erased becomes what a new person finds', () => {
		const policy = { ...RESET, largeText: true };
		expect(advanceUnder(policy, memory, { type: 'erase' }, NOW)).toBe(startUnder(policy));
	});
});

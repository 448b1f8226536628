import { describe, expect, test } from 'vitest';
import { JOURNEY_LASTS_MS, NEW_JOURNEY, NEW_MEMORY } from '../../lib/core/memory';
import { keepYoung, NO_POLICY, type Policy, startUnder } from '../../lib/core/policy';
import { NOW, remembering } from './make';

const MINUTE_MS = 60_000;
const memory = remembering({ goal: 'recover', way: 'email' }, { helper: true, offers: false, text: 200, contrast: true });
const under = (policy: Partial<Policy>): Policy => ({ ...NO_POLICY, ...policy });

describe('a new person finds', () => {
	test('the usual, where nothing is settled', () => {
		expect(startUnder(NO_POLICY)).toBe(NEW_MEMORY);
	});

	test('words at 150 %, where they are to be large, and else the usual', () => {
		expect(startUnder(under({ largeText: true }))).toEqual({ ...NEW_MEMORY, preferences: { ...NEW_MEMORY.preferences, text: 150 } });
	});
});

describe('of a person who has left', () => {
	test('the choices stay where nothing is settled, and the journey goes after its 24 hours', () => {
		expect(keepYoung(memory, NO_POLICY, NOW + JOURNEY_LASTS_MS)).toBe(memory);
		expect(keepYoung(memory, NO_POLICY, NOW + JOURNEY_LASTS_MS + 1)).toEqual({ ...memory, journey: NEW_JOURNEY });
	});

	test.each([1, 15, 240])('everything stays for %i minutes, and not a moment longer', (resetMinutes) => {
		const policy = under({ resetMinutes });
		expect(keepYoung(memory, policy, NOW + resetMinutes * MINUTE_MS)).toBe(memory);
		expect(keepYoung(memory, policy, NOW + resetMinutes * MINUTE_MS + 1)).toBe(NEW_MEMORY);
	});

	test('nothing is left but the size that all start with', () => {
		const policy = under({ resetMinutes: 5, largeText: true });
		expect(keepYoung(memory, policy, NOW + 5 * MINUTE_MS + 1)).toBe(startUnder(policy));
	});
});

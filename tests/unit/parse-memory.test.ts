import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PASSED, NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { NOW, remembering } from './make';

const full = remembering({ goal: 'recover', way: 'email', lost: ['sms'], passed: [{ state: 'cpf', at: NOW }] }, { helper: true });

describe('what was stored', () => {
	test('is read back as it was', () => {
		for (const memory of [NEW_MEMORY, full]) expect(parseMemory(structuredClone(memory))).toEqual(memory);
	});

	test('is null for any garbage, and never throws', () => {
		const options = {
			withBigInt: true,
			withDate: true,
			withMap: true,
			withNullPrototype: true,
			withSet: true,
			withSparseArray: true,
			withTypedArray: true,
		};
		fc.assert(
			fc.property(fc.anything(options), (garbage) => {
				expect(parseMemory(garbage)).toBeNull();
			}),
			{ numRuns: 5_000 },
		);
	});

	test('is null when anything is added, wherever', () => {
		const [passed] = full.journey.passed;
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.jsonValue(), (key, value) => {
				fc.pre(!(key in full) && !(key in full.journey) && !(key in full.preferences) && !['state', 'at', '__proto__'].includes(key));
				const extra = { [key]: value };
				for (const more of [
					{ ...full, ...extra },
					{ ...full, journey: { ...full.journey, ...extra } },
					{ ...full, preferences: { ...full.preferences, ...extra } },
					{ ...full, journey: { ...full.journey, passed: [{ ...passed, ...extra }] } },
				]) {
					expect(parseMemory(more)).toBeNull();
				}
			}),
		);
	});

	test('is null when anything is missing', () => {
		for (const key of ['journey', 'preferences'] as const) expect(parseMemory({ ...full, [key]: undefined })).toBeNull();
		for (const key of Object.keys(full.journey))
			expect(parseMemory({ ...full, journey: { ...full.journey, [key]: undefined } }), key).toBeNull();
		for (const key of Object.keys(full.preferences))
			expect(parseMemory({ ...full, preferences: { ...full.preferences, [key]: undefined } }), key).toBeNull();
	});

	test.each<[string, object]>([
		['a version from the future', { version: 2, ...full }],
		['a CPF as the goal', { ...full, journey: { ...full.journey, goal: '12345678909' } }],
		['a CPF as a time', { ...full, journey: { ...full.journey, updatedAt: '12345678909' } }],
		['an unknown state', { ...full, journey: { ...full.journey, passed: [{ state: 'home', at: NOW }] } }],
		['a time that is none', { ...full, journey: { ...full.journey, updatedAt: Number.NaN } }],
		['an endless time', { ...full, journey: { ...full.journey, updatedAt: Number.POSITIVE_INFINITY } }],
		['a time before 1970', { ...full, journey: { ...full.journey, updatedAt: -1 } }],
		[
			'too many screens',
			{ ...full, journey: { ...full.journey, passed: Array.from({ length: MAX_PASSED + 1 }, () => ({ state: 'cpf', at: NOW })) } },
		],
		['too many losses', { ...full, journey: { ...full.journey, lost: ['sms', 'sms', 'sms', 'sms', 'sms'] } }],
		['text for a switch', { ...full, preferences: { ...full.preferences, offers: 'true' } }],
		['a size of text that there is not', { ...full, preferences: { ...full.preferences, text: 110 } }],
	])('is null with %s', (_, stored) => {
		expect(parseMemory(stored)).toBeNull();
	});
});

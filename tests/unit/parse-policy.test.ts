import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_POLICY, type Policy } from '../../lib/core/policy';
import { parsePolicy } from '../../lib/store/parse-policy';

const GOOD: Policy = { sessionOnly: true, resetMinutes: 15, helpName: 'Telecentro da Praça', helpPhone: '(11) 5555-0100', largeText: true };
const KEYS = ['sessionOnly', 'resetMinutes', 'helpName', 'helpPhone', 'largeText'] as const;

/** What each key may hold, said once more and otherwise. */
const HOLDS: Record<(typeof KEYS)[number], (value: unknown) => boolean> = {
	sessionOnly: (value) => value === true || value === false,
	resetMinutes: (value) => value === null || Array.from({ length: 240 }, (_, index) => index + 1).includes(Number(value)),
	helpName: (value) => value === null || (typeof value === 'string' && value.length >= 1 && value.length <= 60),
	helpPhone: (value) => value === null || (typeof value === 'string' && value.length >= 1 && value.length <= 30),
	largeText: (value) => value === true || value === false,
};

describe('what is settled', () => {
	test('is heard as it is', () => {
		expect(parsePolicy(GOOD)).toEqual(GOOD);
		expect(parsePolicy({})).toEqual(NO_POLICY);
	});

	test('whatever it is: nothing throws, only the known keys are left, and each holds what it may', () => {
		const anyValue = fc.oneof(fc.anything(), fc.string({ maxLength: 80 }), fc.integer({ min: -5, max: 300 }), fc.boolean());
		const keys = fc.record(Object.fromEntries(KEYS.map((key) => [key, anyValue])), { requiredKeys: [] });
		const others = fc.dictionary(fc.string(), fc.jsonValue());
		const settled = fc.oneof(
			fc.anything(),
			fc.tuple(others, keys).map(([more, known]) => ({ ...more, ...known })),
		);
		fc.assert(
			fc.property(settled, (each) => {
				const policy = parsePolicy(each);
				expect(Object.keys(policy).sort()).toEqual([...KEYS].sort());
				for (const key of KEYS) expect(HOLDS[key](policy[key]), `${key}: ${JSON.stringify(policy[key])}`).toBe(true);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('a wrong key counts as absent, and costs no other its say', () => {
		fc.assert(
			fc.property(fc.constantFrom(...KEYS), fc.jsonValue(), (key, value) => {
				const policy = parsePolicy({ ...GOOD, [key]: value });
				for (const other of KEYS.filter((each) => each !== key)) expect(policy[other]).toBe(GOOD[other]);
			}),
		);
	});

	test.each<[string, unknown, keyof Policy]>([
		['a yes in words', 'true', 'sessionOnly'],
		['a yes in numbers', 1, 'largeText'],
		['no minutes', 0, 'resetMinutes'],
		['half a minute', 0.5, 'resetMinutes'],
		['more than four hours', 241, 'resetMinutes'],
		['minutes in words', '15', 'resetMinutes'],
		['61 letters', 'x'.repeat(61), 'helpName'],
		['nothing but spaces', '   ', 'helpName'],
		['two lines', 'Maria\nJosé', 'helpName'],
		['a sign that turns what follows around', '\u202e0010-5555', 'helpPhone'],
		['31 signs', '5'.repeat(31), 'helpPhone'],
		['a number that is no text', 55550100, 'helpPhone'],
	])('%s: counts as absent', (_, value, key) => {
		expect(parsePolicy({ ...GOOD, [key]: value })).toEqual({ ...GOOD, [key]: NO_POLICY[key] });
	});

	test('spaces around a name are nobody’s', () => {
		expect(parsePolicy({ helpName: '  Maria ' }).helpName).toBe('Maria');
	});
});

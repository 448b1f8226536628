import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasShape, isAnything, isBoolean, isListOf, isOneOf, isTime } from '../../lib/core/shape';

describe('a guard', () => {
	test('knows what is one of a few things, and nothing like them', () => {
		const is = isOneOf('email', 'sms', null, true);
		for (const one of ['email', 'sms', null, true]) expect(is(one)).toBe(true);
		for (const other of ['Email', 'e-mail', undefined, false, 0, 1, '', ['email'], { email: true }]) expect(is(other)).toBe(false);
	});

	test('knows a time', () => {
		for (const time of [0, 1, Date.now()]) expect(isTime(time)).toBe(true);
		for (const none of [-1, Number.NaN, Number.POSITIVE_INFINITY, '1', null, new Date(0)]) expect(isTime(none)).toBe(false);
	});

	test('lets anything be anything', () => {
		for (const one of [null, undefined, 0, 'x', {}]) expect(isAnything(one)).toBe(true);
	});

	test('knows a list by each of its things and by its length', () => {
		const is = isListOf(isBoolean, 2);
		for (const list of [[], [true], [true, false]]) expect(is(list)).toBe(true);
		for (const other of [[1], [true, 'true'], [true, true, true], { 0: true, length: 1 }, 'true', null]) expect(is(other)).toBe(false);
	});

	test('knows a shape by exactly its keys', () => {
		const is = hasShape<{ on: boolean; at: number }>({ on: isBoolean, at: isTime });
		expect(is({ on: true, at: 1 })).toBe(true);
		for (const other of [{ on: true }, { on: true, at: 1, more: 1 }, { on: 1, at: 1 }, { on: true, at: -1 }, null, 'on', [true, 1]])
			expect(is(other)).toBe(false);
	});

	test('does not take what every object inherits for a key', () => {
		const is = hasShape<{ any: unknown }>({ any: isAnything });
		fc.assert(
			fc.property(fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)), fc.anything(), (name, value) => {
				const odd: unknown = JSON.parse(`{"${name}":${JSON.stringify(value) ?? null}}`);
				expect(is(odd)).toBe(false);
			}),
		);
	});
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Request, requestSchema } from '../../lib/bridge/messages';
import { isNews, isReply } from '../../lib/bridge/replies';
import { TEXT_SIZES } from '../../lib/core/memory';
import { ERROR_IDS, GOALS, METHODS, STATE_IDS, WAYS } from '../../lib/core/rule';
import { anyEvent, everyEvent } from './arbitrary';

const WORDS: ReadonlySet<string> = new Set([
	...[...STATE_IDS, ...GOALS, ...METHODS, ...WAYS, ...ERROR_IDS],
	...['memory', 'advance', 'badge', 'link', 'saw', 'goal', 'way', 'lost', 'hide', 'show', 'offers', 'helper', 'erase', '', '!'],
]);

const SIZES: ReadonlySet<number> = new Set(TEXT_SIZES);

const isHeard = (message: unknown): boolean => v.safeParse(requestSchema, message).success;

describe('a request', () => {
	test.each(everyEvent.map((event) => [JSON.stringify(event), event] as const))('with the event %s is heard', (_, event) => {
		expect(isHeard({ ask: 'advance', event })).toBe(true);
	});

	test('for the memory, about the link, or with a badge, is heard', () => {
		expect(isHeard({ ask: 'memory' })).toBe(true);
		expect(isHeard({ ask: 'link' })).toBe(true);
		for (const badge of ['', '!', 1, 7, 99]) expect(isHeard({ ask: 'badge', badge })).toBe(true);
	});

	test('with any legal event comes through unchanged', () => {
		fc.assert(
			fc.property(anyEvent, (event) => {
				const message: Request = { ask: 'advance', event };
				expect(v.parse(requestSchema, structuredClone(message))).toEqual(message);
			}),
		);
	});

	test('has no room for a free text or a number above 99 that is no size of words: 10,000 tries, none heard', () => {
		const cpf = fc.oneof(fc.stringMatching(/^\d{11}$/u), fc.stringMatching(/^\d{3}\.\d{3}\.\d{3}-\d{2}$/u));
		const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), cpf, fc.emailAddress()).filter((each) => !WORDS.has(each));
		const number = fc.oneof(
			fc.integer({ min: 100 }).filter((each) => !SIZES.has(each)),
			fc.double({ min: 99.5, noNaN: true }),
			fc.bigInt({ min: 100n }),
		);
		const smuggled: fc.Arbitrary<unknown> = fc.oneof(text, number, fc.array(text, { minLength: 1, maxLength: 2 }), fc.record({ text }));
		const message = fc.oneof(
			fc.tuple(fc.constantFrom('memory', 'advance', 'badge', 'link'), text, smuggled).map(([ask, key, value]) => ({ ask, [key]: value })),
			fc.tuple(anyEvent, text, smuggled).map(([event, key, value]) => ({ ask: 'advance', event, [key]: value })),
			fc.tuple(anyEvent, text, smuggled).map(([event, key, value]) => ({ ask: 'advance', event: { ...event, [key]: value } })),
			fc
				.tuple(
					anyEvent.filter((event) => Object.keys(event).length > 1),
					smuggled,
				)
				.map(([event, value]) => {
					const [key = ''] = Object.keys(event).filter((each) => each !== 'type');
					return { ask: 'advance', event: { ...event, [key]: value } };
				}),
			smuggled.map((badge) => ({ ask: 'badge', badge })),
			smuggled.map((ask) => ({ ask })),
			smuggled,
		);
		fc.assert(
			fc.property(message, (each) => {
				fc.pre(typeof each !== 'object' || each === null || !Object.hasOwn(each, '__proto__'));
				expect(isHeard(each)).toBe(false);
			}),
			{ numRuns: 10_000 },
		);
	});

	test('has no badge of 0, below, or between', () => {
		for (const badge of [0, -1, 1.5, 100, Number.NaN, '1', '!!', null, true]) expect(isHeard({ ask: 'badge', badge })).toBe(false);
	});
});

test('a reply is a memory or one of three reasons', () => {
	for (const why of ['bad-request', 'not-allowed', 'storage']) expect(isReply({ ok: false, why })).toBe(true);
	expect(isReply({ ok: true, memory: {} })).toBe(true);
	for (const reply of [undefined, null, {}, { ok: false }, { ok: false, why: 'CPF 12345678909' }, { ok: true, memory: {}, text: 'x' }])
		expect(isReply(reply)).toBe(false);
});

test('news are of the memory, and carry nothing beside it', () => {
	expect(isNews({ news: 'memory', memory: {} })).toBe(true);
	for (const message of [
		undefined,
		null,
		'memory',
		{},
		{ news: 'memory' },
		{ news: 'cpf', memory: {} },
		{ news: 'memory', memory: {}, text: 'x' },
	])
		expect(isNews(message)).toBe(false);
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Request, requestSchema } from '../../lib/bridge/messages';
import { TEXT_SIZES } from '../../lib/core/memory';
import { anyEvent, everyEvent } from './arbitrary';

/** A CPF has nine free digits. */
const CPFS = 10 ** 9;
const SIZES: ReadonlySet<unknown> = new Set(TEXT_SIZES);

const isHeard = (message: unknown): boolean => v.safeParse(requestSchema, message).success;

/** How many different things a part of the language can say. Fails where it could say anything at all. */
function sayings(part: unknown): number {
	if (!isPart(part)) throw new Error(`no part of a schema: ${JSON.stringify(part)}`);
	const choices = Array.isArray(part.options) ? part.options : [];
	switch (part.type) {
		case 'variant':
		case 'union':
			return sum(choices.map(sayings));
		case 'nullable':
			return sayings(part.wrapped) + 1;
		case 'strict_object':
			return Object.values(part.entries ?? {}).reduce((product: number, each) => product * sayings(each), 1);
		case 'picklist':
			return sum(choices.map(one));
		case 'literal':
			return one(part.literal);
		case 'boolean':
			return 2;
		case 'number':
			return range(part.pipe ?? []);
		default:
			throw new Error(`a ${part.type} has room for more than we may say`);
	}
}

interface Part {
	type: string;
	options?: unknown;
	entries?: object;
	wrapped?: unknown;
	literal?: unknown;
	pipe?: readonly unknown[];
	requirement?: unknown;
}

function isPart(part: unknown): part is Part {
	return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}

/** One fixed word without three digits in a row, or one small number. */
function one(fixed: unknown): number {
	if (typeof fixed === 'number' ? fixed > 99 && !SIZES.has(fixed) : typeof fixed !== 'string' || /\d{3}/u.test(fixed))
		throw new Error(`${JSON.stringify(fixed)} is no word of ours`);
	return 1;
}

/** Whole numbers from one to another, both named. */
function range(pipe: readonly unknown[]): number {
	const parts = pipe.filter(isPart);
	const edge = (type: string) => Number(parts.find((each) => each.type === type)?.requirement ?? Number.NaN);
	const [least, most] = [edge('min_value'), edge('max_value')];
	if (!parts.some((each) => each.type === 'integer') || !(least >= 0 && most <= 99))
		throw new Error('a number without an end, or with a fraction');
	return most - least + 1;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the language in which the background is spoken to', () => {
	test('has a few hundred sentences, all told: none can say which of a thousand million CPFs was typed', () => {
		const all = sayings(requestSchema);
		expect(all).toBeGreaterThanOrEqual(everyEvent.length + 100);
		expect(all).toBeLessThan(1000);
		expect(all).toBeLessThan(CPFS / 1_000_000);
	});

	test.each<[string, v.GenericSchema]>([
		['a text', v.string()],
		['a text with an end', v.pipe(v.string(), v.maxLength(1))],
		['a number', v.number()],
		['a whole number without an end', v.pipe(v.number(), v.integer(), v.minValue(1))],
		['a number up to 999', v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))],
		['a fraction', v.pipe(v.number(), v.minValue(1), v.maxValue(99))],
		['an object that overlooks what it does not know', v.object({ ask: v.literal('memory') })],
		['a list', v.array(v.literal('cpf'))],
		['anything', v.unknown()],
		['a word that is a CPF', v.literal('97531864208')],
		['a word that may be missing', v.optional(v.literal('memory'))],
	])('%s in it would be noticed', (_, part) => {
		expect(() => sayings(v.strictObject({ ask: part }))).toThrow();
	});
});

const anyRequest: fc.Arbitrary<Request> = fc.oneof(
	fc.constant<Request>({ ask: 'memory' }),
	fc.integer({ min: 1, max: 99 }).map((badge): Request => ({ ask: 'badge', badge })),
	anyEvent.map((event): Request => ({ ask: 'advance', event })),
);

describe('10,000 tries each: nobody is heard who', () => {
	test('says one thing too many, however harmless', () => {
		const harmless = fc.oneof(
			fc.boolean(),
			fc.integer({ min: 0, max: 99 }),
			fc.constantFrom('cpf', 'memory', '', null, undefined),
			fc.anything(),
		);
		const key = fc.oneof(fc.string(), fc.constantFrom('event', 'badge', 'state', 'on', 'size', 'cpf'));
		fc.assert(
			fc.property(anyRequest, key, harmless, fc.boolean(), (request, name, value, isInside) => {
				const target = isInside && request.ask === 'advance' ? request.event : request;
				fc.pre(!Object.hasOwn(target, name) && name !== '__proto__');
				const more = { ...target, [name]: value };
				expect(isHeard(target === request ? more : { ...request, event: more })).toBe(false);
			}),
			{ numRuns: 10_000 },
		);
	});

	test('says a number that is no whole one from 1 to 99, wherever a number may stand', () => {
		const number = fc.oneof(
			fc.double().filter((each) => !Number.isInteger(each) || each < 1 || each > 99),
			fc.integer({ max: 0 }),
			fc.integer({ min: 100 }),
		);
		fc.assert(
			fc.property(number, (each) => {
				expect(isHeard({ ask: 'badge', badge: each })).toBe(false);
				if (!SIZES.has(each)) expect(isHeard({ ask: 'advance', event: { type: 'text', size: each } })).toBe(false);
			}),
			{ numRuns: 10_000 },
		);
	});

	test('says three digits in a row in whatever form, but for a size of words', () => {
		const digits = fc.stringMatching(/^\D{0,3}[1-9]\d{2,10}\D{0,3}$/u);
		const hidden = fc.oneof(
			digits,
			digits.map((each) => [each]),
			digits.map((each) => ({ [each]: true })),
			digits.map((each) => Number(each.replace(/\D/gu, ''))),
		);
		fc.assert(
			fc.property(anyRequest, hidden, fc.nat(), (request, value, which) => {
				fc.pre(!SIZES.has(value));
				const target: Record<string, unknown> = request.ask === 'advance' ? { ...request.event } : { ...request };
				const keys = Object.keys(target);
				target[keys[which % keys.length] ?? ''] = value;
				expect(isHeard(request.ask === 'advance' ? { ...request, event: target } : target)).toBe(false);
			}),
			{ numRuns: 10_000 },
		);
	});
});

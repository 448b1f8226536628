import fc from 'fast-check';
import type { JourneyEvent } from '../../lib/core/advance';
import { LANGUAGES } from '../../lib/core/languages';
import { TEXT_SIZES } from '../../lib/core/memory';
import { GOALS, METHODS, STATE_IDS, WAYS } from '../../lib/core/rule';

/** Any event that our own parts can send. */
export const anyEvent: fc.Arbitrary<JourneyEvent> = fc.oneof(
	fc.record({ type: fc.constant('saw' as const), state: fc.constantFrom(...STATE_IDS) }, { noNullPrototype: true }),
	fc.record({ type: fc.constant('goal' as const), goal: fc.constantFrom(...GOALS) }, { noNullPrototype: true }),
	fc.record({ type: fc.constant('way' as const), way: fc.constantFrom(...WAYS) }, { noNullPrototype: true }),
	fc.record({ type: fc.constant('lost' as const), method: fc.constantFrom(...METHODS) }, { noNullPrototype: true }),
	fc.constant<JourneyEvent>({ type: 'stop' }),
	fc.constant<JourneyEvent>({ type: 'next-person' }),
	fc.constant<JourneyEvent>({ type: 'hide' }),
	fc.constant<JourneyEvent>({ type: 'show' }),
	fc.record(
		{ type: fc.constantFrom('offers' as const, 'helper' as const, 'contrast' as const), on: fc.boolean() },
		{ noNullPrototype: true },
	),
	fc.record({ type: fc.constant('text' as const), size: fc.constantFrom(...TEXT_SIZES) }, { noNullPrototype: true }),
	fc.record({ type: fc.constant('language' as const), language: fc.constantFrom(...LANGUAGES, null) }, { noNullPrototype: true }),
	fc.constant<JourneyEvent>({ type: 'erase' }),
);

/** What a page says in one state after another, without the person pressing anything of ours. */
export const anySighting: fc.Arbitrary<JourneyEvent> = fc.record(
	{ type: fc.constant('saw' as const), state: fc.constantFrom(...STATE_IDS) },
	{ noNullPrototype: true },
);

/** The same events as `anyEvent`, one of each kind, for tests that go through them all. */
export const everyEvent: readonly JourneyEvent[] = [
	...STATE_IDS.map((state) => ({ type: 'saw' as const, state })),
	...GOALS.map((goal) => ({ type: 'goal' as const, goal })),
	...WAYS.map((way) => ({ type: 'way' as const, way })),
	...METHODS.map((method) => ({ type: 'lost' as const, method })),
	{ type: 'stop' },
	{ type: 'next-person' },
	{ type: 'hide' },
	{ type: 'show' },
	...[true, false].flatMap((on) => [
		{ type: 'offers' as const, on },
		{ type: 'helper' as const, on },
		{ type: 'contrast' as const, on },
	]),
	...TEXT_SIZES.map((size) => ({ type: 'text' as const, size })),
	...[...LANGUAGES, null].map((language) => ({ type: 'language' as const, language })),
	{ type: 'erase' },
];

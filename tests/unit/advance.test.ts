import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type JourneyEvent } from '../../lib/core/advance';
import { expire, JOURNEY_LASTS_MS, MAX_PASSED, type Memory, NEW_MEMORY, TEXT_SIZES } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { METHODS } from '../../lib/core/rule';
import { anyEvent, anySighting } from './arbitrary';
import { NOW, remembering } from './make';

function play(events: readonly JourneyEvent[], from: Memory = NEW_MEMORY): Memory {
	return events.reduce((memory, event, index) => advance(memory, event, NOW + index), from);
}

const anyMemory = fc.array(anyEvent, { maxLength: 100 }).map((events) => play(events));

describe('after any events', () => {
	test('the same event twice is the same as once', () => {
		fc.assert(
			fc.property(anyMemory, anyEvent, (memory, event) => {
				const once = advance(memory, event, NOW + 1_000);
				expect(advance(once, event, NOW + 2_000)).toEqual(once);
			}),
			{ numRuns: 2_000 },
		);
	});

	test('it never throws, never changes what it was given, and can be stored', () => {
		fc.assert(
			fc.property(anyMemory, anyEvent, (memory, event) => {
				const before = structuredClone(memory);
				const next = advance(memory, event, NOW);
				expect(memory).toEqual(before);
				expect(parseMemory(JSON.parse(JSON.stringify(next)))).toEqual(next);
			}),
		);
	});

	test('the list of screens is bounded, and no screen follows itself', () => {
		fc.assert(
			fc.property(fc.array(anySighting, { maxLength: 300 }), (events) => {
				const { passed } = play([{ type: 'goal', goal: 'recover' }, ...events]).journey;
				expect(passed.length).toBeLessThanOrEqual(MAX_PASSED);
				expect(passed.every((each, index) => each.state !== passed[index + 1]?.state)).toBe(true);
			}),
		);
		const circles = Array.from({ length: 500 }, (_, index) => ({
			type: 'saw' as const,
			state: index % 2 ? ('cpf' as const) : ('password' as const),
		}));
		expect(play([{ type: 'goal', goal: 'recover' }, ...circles]).journey.passed).toHaveLength(MAX_PASSED);
	});

	test('the next person finds nothing of the one before but the helper’s own: the mode, and the language', () => {
		fc.assert(
			fc.property(anyMemory, (memory) => {
				expect(advance(memory, { type: 'next-person' }, NOW)).toEqual({
					...NEW_MEMORY,
					preferences: { ...NEW_MEMORY.preferences, helper: true, language: memory.preferences.language },
				});
			}),
		);
	});

	test('erasing leaves nothing', () => {
		fc.assert(
			fc.property(anyMemory, (memory) => {
				expect(advance(memory, { type: 'erase' }, NOW)).toEqual(NEW_MEMORY);
			}),
		);
		expect(NEW_MEMORY.journey).toMatchObject({ goal: null, way: null, lost: [], passed: [], hidden: false });
		expect(NEW_MEMORY.preferences).toEqual({ offers: true, helper: false, text: 100, contrast: false, language: null });
	});

	test('a mean that is chosen is not lost, and a mean that is lost is not chosen', () => {
		fc.assert(
			fc.property(anyMemory, ({ journey }) => {
				for (const method of METHODS) expect(journey.way === method && journey.lost.includes(method)).toBe(false);
				expect(new Set(journey.lost).size).toBe(journey.lost.length);
			}),
		);
	});
});

describe('what a page shows', () => {
	test('never takes a journey backwards: goal, way and losses stay, and screens are only added', () => {
		fc.assert(
			fc.property(anyMemory, fc.array(anySighting, { maxLength: 20 }), (memory, sightings) => {
				const before = memory.journey;
				const { journey, preferences } = play(sightings, memory);
				expect(preferences).toEqual(memory.preferences);
				expect(journey).toMatchObject({ way: before.way, lost: before.lost, hidden: before.hidden });
				expect(journey.goal === null).toBe(before.goal === null);
				expect([before.goal, 'recover']).toContain(journey.goal);
				if (journey.passed.length < MAX_PASSED) expect(journey.passed.slice(0, before.passed.length)).toEqual(before.passed);
			}),
		);
	});

	test('is not kept without a goal', () => {
		expect(advance(NEW_MEMORY, { type: 'saw', state: 'cpf' }, NOW)).toBe(NEW_MEMORY);
	});

	test('makes who lands on a recovery screen a person who recovers', () => {
		expect(
			play([
				{ type: 'goal', goal: 'login' },
				{ type: 'saw', state: 'recovery-email' },
			]).journey.goal,
		).toBe('recover');
		expect(
			play([
				{ type: 'goal', goal: 'login' },
				{ type: 'saw', state: 'password' },
			]).journey.goal,
		).toBe('login');
	});
});

describe('a goal', () => {
	test('that changes keeps the way, the losses and the screen', () => {
		const memory = play([
			{ type: 'goal', goal: 'login' },
			{ type: 'way', way: 'email' },
			{ type: 'lost', method: 'sms' },
			{ type: 'saw', state: 'cpf' },
			{ type: 'saw', state: 'password' },
		]);
		const { journey } = advance(memory, { type: 'goal', goal: 'recover' }, NOW);
		expect(journey).toMatchObject({ goal: 'recover', way: 'email', lost: ['sms'], hidden: false });
		expect(journey.passed.map(({ state }) => state)).toEqual(['password']);
	});

	test('that changes keeps of the screens only the last', () => {
		const memory = play([
			{ type: 'goal', goal: 'login' },
			{ type: 'saw', state: 'portal-entry' },
			{ type: 'saw', state: 'cpf' },
			{ type: 'saw', state: 'password' },
		]);
		expect(advance(memory, { type: 'goal', goal: 'recover' }, NOW).journey.passed).toMatchObject([{ state: 'password' }]);
	});

	test('that is set again in the middle changes nothing', () => {
		const memory = play([
			{ type: 'goal', goal: 'recover' },
			{ type: 'saw', state: 'cpf' },
			{ type: 'saw', state: 'password' },
		]);
		expect(advance(memory, { type: 'goal', goal: 'recover' }, NOW + 9)).toBe(memory);
	});

	test('that is set again after its end starts over', () => {
		const memory = play([
			{ type: 'goal', goal: 'recover' },
			{ type: 'way', way: 'sms' },
			{ type: 'saw', state: 'new-password' },
			{ type: 'saw', state: 'cpf' },
		]);
		expect(advance(memory, { type: 'goal', goal: 'recover' }, NOW).journey).toMatchObject({
			goal: 'recover',
			way: null,
			lost: [],
			passed: [{ state: 'cpf' }],
		});
	});

	test('brings a hidden guide back', () => {
		expect(play([{ type: 'goal', goal: 'recover' }, { type: 'hide' }, { type: 'goal', goal: 'recover' }]).journey.hidden).toBe(false);
	});
});

describe('a contact that is lost', () => {
	const lose = (...methods: ('facial' | 'bank' | 'email' | 'sms')[]): JourneyEvent[] => methods.map((method) => ({ type: 'lost', method }));
	const wayAfter = (...events: JourneyEvent[]) => play([{ type: 'goal', goal: 'recover' }, ...events]).journey.way;

	test('e-mail leads to SMS, and SMS to a person', () => {
		expect(wayAfter({ type: 'way', way: 'email' }, ...lose('email'))).toBe('sms');
		expect(wayAfter({ type: 'way', way: 'email' }, ...lose('email', 'sms'))).toBe('person');
		expect(wayAfter({ type: 'way', way: 'email' }, ...lose('sms', 'email'))).toBe('person');
	});

	test('the face or the bank lost: asked again', () => {
		expect(wayAfter({ type: 'way', way: 'facial' }, ...lose('facial'))).toBeNull();
		expect(wayAfter({ type: 'way', way: 'bank' }, ...lose('bank'))).toBeNull();
	});

	test('a loss that does not touch the way leaves it', () => {
		expect(wayAfter({ type: 'way', way: 'facial' }, ...lose('email', 'sms', 'bank'))).toBe('facial');
	});

	test('all lost, in any order and by any way, leads to a person', () => {
		fc.assert(
			fc.property(anyMemory, fc.shuffledSubarray([...METHODS], { minLength: 4 }), (memory, methods) => {
				expect(play(lose(...methods), memory).journey.way).toBe('person');
			}),
		);
	});

	test('choosing it again brings it back, and nothing else that was lost', () => {
		expect(play([...lose('email', 'bank'), { type: 'way', way: 'email' }]).journey).toMatchObject({ way: 'email', lost: ['bank'] });
	});

	test('leads on in the same way when none was chosen before', () => {
		expect(wayAfter(...lose('email'))).toBe('sms');
		expect(wayAfter(...lose('sms'))).toBe('person');
		expect(wayAfter(...lose('facial'))).toBeNull();
	});
});

describe('a preference', () => {
	test('is kept beside the journey, and beside the other preferences', () => {
		fc.assert(
			fc.property(anyMemory, fc.boolean(), fc.constantFrom(...TEXT_SIZES), ({ journey, preferences }, on, size) => {
				expect(advance({ journey, preferences }, { type: 'text', size }, NOW)).toEqual({
					journey,
					preferences: { ...preferences, text: size },
				});
				for (const type of ['contrast', 'helper', 'offers'] as const)
					expect(advance({ journey, preferences }, { type, on }, NOW)).toEqual({
						journey,
						preferences: { ...preferences, [type]: on },
					});
			}),
		);
	});
});

describe('age', () => {
	test('a journey is forgotten after 24 hours, preferences are not', () => {
		const memory = remembering({ goal: 'recover', way: 'email' }, { helper: true, offers: false });
		expect(expire(memory, NOW + JOURNEY_LASTS_MS)).toBe(memory);
		expect(expire(memory, NOW + JOURNEY_LASTS_MS + 1)).toEqual({
			...NEW_MEMORY,
			preferences: { ...NEW_MEMORY.preferences, helper: true, offers: false },
		});
		expect(JOURNEY_LASTS_MS).toBe(24 * 60 * 60 * 1000);
	});

	test('a clock set back is not age', () => {
		const memory = remembering({ goal: 'recover' });
		expect(expire(memory, NOW - 10 * JOURNEY_LASTS_MS)).toBe(memory);
	});

	test('every change makes it young again', () => {
		const memory = advance(remembering({ goal: 'recover' }), { type: 'way', way: 'sms' }, NOW + JOURNEY_LASTS_MS);
		expect(expire(memory, NOW + 2 * JOURNEY_LASTS_MS)).toBe(memory);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, type Here, NOTHING_YET } from '../../lib/core/advise';
import type { Reading } from '../../lib/core/classify';
import type { Journey } from '../../lib/core/memory';
import { GOALS, type Knowledge, METHODS, STATE_IDS, type Step, WAYS, type When } from '../../lib/core/rule';
import { knowledge } from '../../lib/knowledge';
import { NOW, page, press, remembering } from './make';

const READING: Reading = { certainty: 'sure', state: 'cpf', helped: [] };
const PAGE = page([press('Continuar')]);
const LAST: Step = { id: 'last', kind: 'panel', say: 'last' };

/** Knowledge of one screen with these steps. */
function knowing(...steps: Step[]): Knowledge {
	const [cpf] = knowledge.states.filter(({ id }) => id === 'cpf');
	return { ...knowledge, states: cpf ? [{ ...cpf, steps }] : [] };
}

function shown(steps: Step[], journey: Partial<Journey> = {}, here: Here = NOTHING_YET) {
	const advice = advise(READING, PAGE, remembering({ goal: 'recover', ...journey }), here, knowing(...steps));
	return advice.show === 'bubble' ? advice.step.id : advice.show;
}

const isShown = (when: When, journey: Partial<Journey>, here: Here = NOTHING_YET) =>
	shown([{ id: 'step', kind: 'press', say: 'step', when }, LAST], journey, here) === 'step';

const passing = (...states: (typeof STATE_IDS)[number][]) => ({ passed: states.map((state) => ({ state, at: NOW })) });

describe('a step is shown', () => {
	test('always, when it names no circumstances', () => {
		expect(isShown({}, {})).toBe(true);
	});

	test('for its goals only', () => {
		fc.assert(
			fc.property(fc.subarray([...GOALS]), fc.constantFrom(...GOALS), (goals, goal) => {
				expect(isShown({ goal: goals }, { goal })).toBe(goals.includes(goal));
			}),
		);
	});

	test('for its ways only, and for “none” while nothing is chosen', () => {
		fc.assert(
			fc.property(fc.subarray([...WAYS, 'none' as const]), fc.constantFrom(...WAYS, null), (ways, way) => {
				expect(isShown({ way: ways }, { way })).toBe(ways.includes(way ?? 'none'));
			}),
		);
	});

	test('once any of its contacts is lost', () => {
		fc.assert(
			fc.property(fc.subarray([...METHODS]), fc.subarray([...METHODS]), (asked, lost) => {
				expect(isShown({ lost: asked }, { lost })).toBe(asked.some((method) => lost.includes(method)));
			}),
		);
	});

	test('once any of its screens was passed, however many others were', () => {
		fc.assert(
			fc.property(fc.subarray([...STATE_IDS]), fc.subarray([...STATE_IDS]), (asked, passed) => {
				expect(isShown({ passed: asked }, passing(...passed))).toBe(asked.some((state) => passed.includes(state)));
			}),
		);
		expect(isShown({ passed: ['new-password', 'account'] }, passing('cpf', 'new-password', 'password'))).toBe(true);
	});

	test('while something is on the page', () => {
		expect(isShown({ sees: { press: ['Continuar'] } }, {})).toBe(true);
		expect(isShown({ sees: { press: ['Gerar QR code'] } }, {})).toBe(false);
	});

	test('while something is not on the page', () => {
		expect(isShown({ lacks: { press: ['Gerar QR code'] } }, {})).toBe(true);
		expect(isShown({ lacks: { press: ['Continuar'] } }, {})).toBe(false);
	});

	test('when it was asked for', () => {
		expect(isShown({ asked: 'resend' }, {}, { done: [], asked: 'resend' })).toBe(true);
		expect(isShown({ asked: 'resend' }, {})).toBe(false);
	});

	test('only when all that it names holds', () => {
		const when: Required<When> = {
			goal: ['recover'],
			way: ['sms'],
			lost: ['email'],
			passed: ['password'],
			sees: { press: ['Continuar'] },
			lacks: { press: ['Gerar QR code'] },
			asked: 'resend',
		};
		const journey: Partial<Journey> = { way: 'sms', lost: ['email'], ...passing('password') };
		const here: Here = { done: [], asked: 'resend' };
		expect(isShown(when, journey, here)).toBe(true);
		expect(isShown(when, { ...journey, goal: 'login' }, here)).toBe(false);
		expect(isShown(when, { ...journey, way: null }, here)).toBe(false);
		expect(isShown(when, { ...journey, lost: [] }, here)).toBe(false);
		expect(isShown(when, { ...journey, passed: [] }, here)).toBe(false);
		expect(isShown({ ...when, sees: { press: ['Voltar'] } }, journey, here)).toBe(false);
		expect(isShown({ ...when, lacks: { press: ['Continuar'] } }, journey, here)).toBe(false);
		expect(isShown({ ...when, lacks: { press: ['Continuar'] } }, journey, here)).toBe(false);
		expect(isShown(when, journey)).toBe(false);
	});
});

describe('the steps of a screen', () => {
	const first: Step = { id: 'first', kind: 'field', say: 'first', choices: ['typed'] };
	const wait: Step = { id: 'wait', kind: 'away', say: 'wait', choices: ['have-code', 'not-arrived'] };
	const scan: Step = { id: 'scan', kind: 'away', say: 'scan' };
	const resend: Step = { id: 'resend', kind: 'press', say: 'resend', when: { asked: 'resend' }, choices: ['have-code'] };
	const HAS_CODE: Here = { done: ['have-code'], asked: null };

	test('come one after the other as they are done', () => {
		expect(shown([first, wait, LAST])).toBe('first');
		expect(shown([first, wait, LAST], {}, { done: ['first'], asked: null })).toBe('wait');
		expect(shown([first, wait, LAST], {}, { done: ['wait', 'first'], asked: null })).toBe('last');
	});

	test('end in a person to turn to when all is done', () => {
		expect(shown([first], {}, { done: ['first'], asked: null })).toBe('person');
	});

	test('wait for the code no more once it is there', () => {
		expect(shown([wait, LAST])).toBe('wait');
		expect(shown([wait, LAST], {}, HAS_CODE)).toBe('last');
	});

	test('still wait for what is not a code', () => {
		expect(shown([scan, LAST], {}, HAS_CODE)).toBe('scan');
	});

	test('still show how to send a new code to who has one that does not work', () => {
		expect(shown([resend, wait, LAST], {}, { ...HAS_CODE, asked: 'resend' })).toBe('resend');
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Here, NOTHING_YET } from '../../lib/core/advise';
import { type Control, type Response, respond } from '../../lib/core/respond';
import { CHOICES, type ChoiceId, type Step } from '../../lib/core/rule';

const STEP: Step = { id: 'type-cpf', kind: 'field', say: 'typeCpf' };
const MESSAGE: Step = { id: 'wrong-password', kind: 'message', say: 'errorWrongPassword' };
const BEFORE: Here = { done: ['earlier'], asked: null };
const KEPT: Here = { done: ['earlier'], asked: null };
const DONE: Here = { done: ['earlier', 'type-cpf'], asked: null };

/** Every button there is: a new choice without a row here does not compile. */
const EFFECTS: Record<ChoiceId | Control, Response> = {
	'start-recover': { event: { type: 'goal', goal: 'recover' }, here: DONE },
	'start-login': { event: { type: 'goal', goal: 'login' }, here: DONE },
	'try-password': { event: { type: 'goal', goal: 'login' }, here: DONE },
	'someone-called': { event: { type: 'stop' }, here: { done: [], asked: 'scam' } },
	'not-now': { event: { type: 'hide' }, here: KEPT },
	close: { event: { type: 'hide' }, here: KEPT },
	resume: { event: { type: 'show' }, here: { done: ['earlier'], asked: 'offer' } },
	'never-offer': { event: { type: 'offers', on: false }, here: KEPT },
	'use-facial': { event: { type: 'way', way: 'facial' }, here: KEPT },
	'use-bank': { event: { type: 'way', way: 'bank' }, here: KEPT },
	'use-email': { event: { type: 'way', way: 'email' }, here: KEPT },
	'use-sms': { event: { type: 'way', way: 'sms' }, here: KEPT },
	'lost-facial': { event: { type: 'lost', method: 'facial' }, here: KEPT },
	'lost-bank': { event: { type: 'lost', method: 'bank' }, here: KEPT },
	'lost-email': { event: { type: 'lost', method: 'email' }, here: KEPT },
	'lost-sms': { event: { type: 'lost', method: 'sms' }, here: KEPT },
	typed: { event: null, here: DONE },
	'have-code': { event: null, here: { done: ['earlier', 'have-code'], asked: null } },
	'look-again': { event: null, here: KEPT },
	erase: { event: { type: 'erase' }, here: NOTHING_YET },
	'talk-to-person': { event: null, here: { done: ['earlier'], asked: 'person' } },
	'not-arrived': { event: null, here: { done: ['earlier'], asked: 'not-arrived' } },
	resend: { event: null, here: { done: ['earlier'], asked: 'resend' } },
	'no-button': { event: null, here: { done: ['earlier'], asked: 'no-button' } },
	cannot: { event: null, here: { done: ['earlier'], asked: 'stuck' } },
	back: { event: null, here: NOTHING_YET },
};

const BUTTONS = [...CHOICES, 'cannot', 'close', 'resume', 'back'] as const;

describe('each button', () => {
	test.each(Object.entries(EFFECTS))('%s has its effect', (pressed, effect) => {
		const button = BUTTONS.find((each) => each === pressed) ?? 'back';
		expect(button).toBe(pressed);
		expect(respond(button, STEP, BEFORE)).toEqual(effect);
	});

	test('changes nothing that it was given, whatever was done before', () => {
		const anyHere = fc.record(
			{ done: fc.array(fc.string()), asked: fc.constantFrom('stuck', 'person', 'resend', null) },
			{ noNullPrototype: true },
		);
		fc.assert(
			fc.property(fc.constantFrom(...BUTTONS), anyHere, fc.constantFrom(STEP, MESSAGE, null), (pressed, here, step) => {
				const before = structuredClone(here);
				respond(pressed, step, here);
				expect(here).toEqual(before);
			}),
		);
	});

	test('whatever is answered to a message sets it aside', () => {
		for (const pressed of ['use-bank', 'lost-sms', 'resend', 'start-recover', 'look-again', 'talk-to-person'] as const) {
			expect(respond(pressed, MESSAGE, BEFORE).here.done, pressed).toContain('wrong-password');
		}
	});

	test('“look again” sets a message aside, but not a step', () => {
		expect(respond('look-again', MESSAGE, BEFORE).here.done).toContain('wrong-password');
		expect(respond('look-again', STEP, BEFORE).here.done).not.toContain('type-cpf');
	});
});

describe('back', () => {
	test('closes an open panel and nothing else', () => {
		expect(respond('back', STEP, { done: ['a', 'b'], asked: 'stuck' }).here).toEqual({ done: ['a', 'b'], asked: null });
	});
	test('undoes the last step', () => {
		expect(respond('back', STEP, { done: ['a', 'b'], asked: null }).here).toEqual({ done: ['a'], asked: null });
	});
	test('says how to go back on the page when there is nothing to undo, and closes that again', () => {
		const opened = respond('back', STEP, NOTHING_YET).here;
		expect(opened.asked).toBe('back');
		expect(respond('back', null, opened).here).toEqual(NOTHING_YET);
	});
});

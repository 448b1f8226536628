import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf, stagesOf } from '../../lib/core/progress';
import { GOALS, STATE_IDS, WAYS } from '../../lib/core/rule';
import { knowledge } from '../../lib/knowledge';
import { NOW, remembering } from './make';

const passing = (...states: (typeof STATE_IDS)[number][]) => states.map((state) => ({ state, at: NOW }));

const anyJourney = fc
	.record({
		goal: fc.constantFrom(...GOALS, null),
		way: fc.constantFrom(...WAYS, null),
		passed: fc.array(
			fc.constantFrom(...STATE_IDS).map((state) => ({ state, at: NOW })),
			{ maxLength: 64 },
		),
	})
	.map((each) => remembering(each).journey);

test('progress is a whole number from 1 to the number of stages, or nothing at all', () => {
	fc.assert(
		fc.property(anyJourney, fc.constantFrom(...STATE_IDS, null), (journey, state) => {
			const progress = progressOf(journey, state, knowledge);
			if (progress === null) return;
			expect(Number.isInteger(progress.at) && Number.isInteger(progress.of)).toBe(true);
			expect(progress.at).toBeGreaterThanOrEqual(1);
			expect(progress.at).toBeLessThanOrEqual(progress.of);
			expect(progress.of).toBe(stagesOf(journey, knowledge).length);
		}),
	);
});

test.each([
	['email', 7],
	['sms', 7],
	['facial', 7],
	['bank', 6],
	['person', 5],
	[null, 6],
] as const)('recovering by %s has %i stages', (way, count) => {
	expect(stagesOf(remembering({ goal: 'recover', way }).journey, knowledge)).toHaveLength(count);
});

test('without a goal there are no stages and no progress', () => {
	const { journey } = remembering({ goal: null, passed: [{ state: 'cpf', at: NOW }] });
	expect(stagesOf(journey, knowledge)).toEqual([]);
	expect(progressOf(journey, 'cpf', knowledge)).toBeNull();
});

test('by e-mail, each screen of the way is a stage further', () => {
	const { journey } = remembering({ goal: 'recover', way: 'email' });
	const at = (
		[
			'portal-entry',
			'cpf',
			'password',
			'recovery-facial',
			'recovery-bank',
			'recovery-email',
			'recovery-email-code',
			'new-password',
		] as const
	).map((state) => progressOf(journey, state, knowledge)?.at);
	expect(at).toEqual([1, 2, 3, 4, 4, 5, 6, 7]);
});

test('a picture test keeps the stage of the screen before it', () => {
	const { journey } = remembering({
		goal: 'recover',
		way: 'email',
		passed: [
			{ state: 'cpf', at: NOW },
			{ state: 'captcha', at: NOW },
		],
	});
	expect(progressOf(journey, 'captcha', knowledge)).toEqual({ at: 2, of: 7 });
	expect(progressOf(journey, null, knowledge)).toEqual({ at: 2, of: 7 });
});

test.each(['login', 'sign-up'] as const)('the way to recover by makes no difference to the stages of %s', (goal) => {
	for (const way of [...WAYS, null]) expect(stagesOf(remembering({ goal, way }).journey, knowledge)).toBe(knowledge.paths[goal]);
});

test('a screen without a stage keeps the last stage, also of somebody who went back', () => {
	const { journey } = remembering({
		goal: 'recover',
		way: 'email',
		passed: passing('recovery-email-code', 'recovery-email'),
	});
	expect(progressOf(journey, 'captcha', knowledge)).toEqual({ at: 5, of: 7 });
});

test.each(['cpf', 'meu-inss-entry', 'portal-entry'] as const)('at %s after the new password the whole way lies behind', (state) => {
	const { journey } = remembering({ goal: 'recover', way: 'email', passed: passing('recovery-email-code', 'new-password', 'cpf') });
	expect(progressOf(journey, state, knowledge)).toEqual({ at: 7, of: 7 });
});

test('the whole way lies behind only at an entry, only after the new password, and only for who recovers', () => {
	const passed = passing('new-password', 'password');
	expect(progressOf(remembering({ goal: 'recover', way: 'email', passed }).journey, 'password', knowledge)).toEqual({ at: 3, of: 7 });
	expect(progressOf(remembering({ goal: 'login', passed }).journey, 'cpf', knowledge)).toEqual({ at: 2, of: 4 });
	const { journey } = remembering({ goal: 'recover', way: 'email', passed: passing('password') });
	expect(progressOf(journey, 'cpf', knowledge)).toEqual({ at: 2, of: 7 });
});

import { describe, expect, test } from 'vitest';
import { type AtHand, chooseWays } from '../../lib/core/choose-ways';

const all: readonly AtHand[] = Array.from({ length: 32 }, (_, bits) => ({
	app: (bits & 1) > 0,
	photo: (bits & 2) > 0,
	bank: (bits & 4) > 0,
	inbox: (bits & 8) > 0,
	number: (bits & 16) > 0,
}));
const NOTHING: AtHand = { app: false, photo: false, bank: false, inbox: false, number: false };

describe('the ways for what a person has', () => {
	test.each(
		all.map(
			(has) =>
				[
					Object.entries(has)
						.flatMap(([thing, at]) => (at ? [thing] : []))
						.join(', ') || 'nothing',
					has,
				] as const,
		),
	)('with %s', (_, has) => {
		const ways = chooseWays(has);
		expect(ways.at(-1), 'A person to turn to always closes the list.').toBe('person');
		expect(new Set(ways).size).toBe(ways.length);
		expect({
			face: ways.includes('facial'),
			bank: ways.includes('bank'),
			email: ways.includes('email'),
			sms: ways.includes('sms'),
		}).toEqual({
			face: has.app && has.photo,
			bank: has.bank,
			email: has.inbox,
			sms: has.number,
		});
	});

	test('nothing at hand leaves a person, and only a person', () => {
		expect(chooseWays(NOTHING)).toEqual(['person']);
		expect(chooseWays({ ...NOTHING, app: true })).toEqual(['person']);
		expect(chooseWays({ ...NOTHING, photo: true })).toEqual(['person']);
	});

	test('the face goes first where its code can arrive, and after the bank where it cannot', () => {
		expect(chooseWays({ app: true, photo: true, bank: true, inbox: true, number: true })).toEqual([
			'facial',
			'bank',
			'email',
			'sms',
			'person',
		]);
		expect(chooseWays({ app: true, photo: true, bank: true, inbox: false, number: false })).toEqual(['bank', 'facial', 'person']);
		expect(chooseWays({ ...NOTHING, app: true, photo: true })).toEqual(['facial', 'person']);
	});

	test('either contact is enough for the code after the face', () => {
		const face = { app: true, photo: true, bank: true };
		expect(chooseWays({ ...face, inbox: true, number: false })).toEqual(['facial', 'bank', 'email', 'person']);
		expect(chooseWays({ ...face, inbox: false, number: true })).toEqual(['facial', 'bank', 'sms', 'person']);
	});
});

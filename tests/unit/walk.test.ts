import { describe, expect, test } from 'vitest';
import { type ChoiceId, METHODS, type Method, WAYS, type Way } from '../../lib/core/rule';
import { remembering } from './make';
import { Visit } from './person';
import type { ScreenId } from './site-model';

const MAX_TURNS = 60;
const ORDERS: readonly (readonly Method[])[] = orders(METHODS);

/** Every sequence of some of the methods, also none. */
function orders(of: readonly Method[]): Method[][] {
	return [[], ...of.flatMap((first) => orders(of.filter((each) => each !== first)).map((rest) => [first, ...rest]))];
}

const isInOrder = (some: readonly Method[]): boolean => some.join() === METHODS.filter((method) => some.includes(method)).join();

/** What a person must have to do a step; a loss found out late is found on the phone, in the bank or in the inbox. */
function needs({ bubble, screen }: Visit, isLate: boolean): Method | null {
	const { id } = bubble.step;
	const contact = screen.includes('sms') ? 'sms' : 'email';
	if (id === 'scan-qr' || (id === 'generate-qr' && !isLate)) return 'facial';
	if (id === 'confirm-bank' || (id === 'choose-bank' && !isLate)) return 'bank';
	if (id === 'get-code' || (id === 'send-code' && !isLate)) return contact;
	return null;
}

const isUse = (choice: ChoiceId): boolean => choice.startsWith('use-');
const methodOf = (choice: ChoiceId): Method | undefined => METHODS.find((method) => choice === `use-${method}`);

/** One honest step of somebody who lacks some means. True at an end. */
function step(visit: Visit, lacks: readonly Method[], isLate: boolean): boolean {
	const { bubble } = visit;
	const { id } = bubble.step;
	if (id === 'person' || id === 'fill-form' || id === 'after-care') return true;
	const lacking = needs(visit, isLate);
	if (lacking && lacks.includes(lacking)) {
		visit.choose('cannot');
		const { choices } = visit.bubble;
		const honest =
			choices.find((choice) => choice === `lost-${lacking}`) ??
			choices.find((choice) => isUse(choice) && !lacks.includes(methodOf(choice) ?? lacking));
		visit.choose(honest ?? 'talk-to-person');
		return false;
	}
	if (bubble.step.kind === 'field') visit.choose('typed');
	else if (id === 'get-code') visit.choose('have-code');
	else if (bubble.choices.some(isUse)) {
		const open = bubble.choices.find((choice) => isUse(choice) && !lacks.includes(methodOf(choice) ?? 'facial'));
		visit.choose(open ?? bubble.choices.find((choice) => choice.startsWith('lost-')) ?? 'talk-to-person');
	} else if (!visit.follow()) {
		const [choice] = bubble.choices;
		if (!choice) throw new Error(`dead end: ${visit.screen} ${id}`);
		visit.choose(choice);
	}
	return false;
}

function walk(visit: Visit, lacks: readonly Method[], isLate: boolean): { end: string; trail: string[] } {
	const trail: string[] = [];
	for (let turn = 0; turn < MAX_TURNS; turn += 1) {
		const { step: shown } = visit.bubble;
		const { journey } = visit.memory;
		const place = [visit.screen, shown.id, journey.way, journey.lost.join('+'), visit.here.done.join('+'), visit.here.asked].join(' ');
		if (trail.includes(place)) throw new Error(`goes round in a circle:\n${[...trail, place].join('\n')}`);
		trail.push(place);
		if (step(visit, lacks, isLate)) return { end: shown.id, trail };
	}
	throw new Error(`no end after ${MAX_TURNS} turns:\n${trail.join('\n')}`);
}

const STARTS: readonly ScreenId[] = [
	'portal-entry',
	'meu-inss-entry',
	'cpf',
	'recovery-facial',
	'recovery-bank',
	'recovery-email',
	'recovery-sms',
];
const wanted: readonly (Way | null)[] = [...WAYS, null];

describe.each(wanted)('somebody who wants to recover by %s', (way) => {
	const start = (screen: ScreenId) => new Visit(screen, remembering({ goal: 'recover', way }));

	test.each(ORDERS.map((lost) => [lost.join(', ') || 'nothing', lost] as const))(
		'and has told the loss of %s before, arrives',
		(_, lost) => {
			const visit = start('portal-entry');
			for (const method of lost) visit.tell({ type: 'lost', method });
			const { end } = walk(visit, lost, false);
			expect(['after-care', 'fill-form', 'person']).toContain(end);
			if (lost.length === 4) expect(end).not.toBe('after-care');
		},
	);

	test.each(ORDERS.filter(isInOrder).map((lacks) => [lacks.join(', ') || 'loss', lacks] as const))(
		'and finds out on the way that there is no %s, arrives',
		(_, lacks) => {
			for (const screen of STARTS) {
				for (const isLate of [false, true]) {
					const { end } = walk(start(screen), lacks, isLate);
					expect(['after-care', 'fill-form', 'person']).toContain(end);
				}
			}
		},
	);

	test('and lacks nothing gets there on that very way', () => {
		const { end, trail } = walk(start('portal-entry'), [], false);
		expect(end).toBe(way === 'person' ? 'fill-form' : 'after-care');
		const own: Record<Way, string> = {
			facial: 'recovery-facial-qr',
			bank: 'confirm-bank',
			email: 'recovery-email-code',
			sms: 'recovery-sms-code',
			person: 'contact-form',
		};
		expect(trail.join('\n')).toContain(own[way ?? 'facial']);
	});
});

test('nobody is asked to use what they said they do not have', () => {
	const asked = new Set<string>();
	for (const way of wanted) {
		for (const lacks of ORDERS) {
			for (const screen of STARTS) {
				const visit = new Visit(screen, remembering({ goal: 'recover', way }));
				for (let turn = 0; turn < MAX_TURNS; turn += 1) {
					const lacking = needs(visit, true);
					const { journey } = visit.memory;
					if (lacking && journey.lost.includes(lacking))
						asked.add(`${visit.screen} shows ${visit.bubble.step.id} by way ${journey.way} after the loss of ${lacking}`);
					if (step(visit, lacks, true)) break;
				}
			}
		}
	}
	expect([...asked]).toEqual([]);
});

test('somebody who wants to sign in arrives in the account', () => {
	const visit = new Visit('portal-entry', remembering({ goal: 'login' }));
	const seen: string[] = [];
	for (let turn = 0; turn < 20 && visit.bubble.step.id !== 'signed-in'; turn += 1) {
		seen.push(visit.bubble.step.id);
		if (visit.bubble.step.kind === 'field') visit.choose('typed');
		else if (!visit.follow()) visit.choose('have-code');
	}
	expect(seen).toEqual([
		'open-login',
		'type-cpf',
		'continue-cpf',
		'type-password',
		'sign-in',
		'get-app-code',
		'type-app-code',
		'confirm-app-code',
	]);
	expect(visit.bubble.step.id).toBe('signed-in');
});

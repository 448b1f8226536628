import { describe, expect, test } from 'vitest';
import { advise, NOTHING_YET } from '../../lib/core/advise';
import { classify } from '../../lib/core/classify';
import { NEW_MEMORY } from '../../lib/core/memory';
import type { ErrorRule } from '../../lib/core/rule';
import { sayOfError } from '../../lib/core/say-of';
import { knowledge } from '../../lib/knowledge';
import { alert, page, press, remembering, words } from './make';
import { Visit } from './person';
import { isScreen, SCREENS, type ScreenId } from './site-model';

const recovering = (way: 'facial' | 'bank' | 'email' | 'sms' | 'person' | null) => remembering({ goal: 'recover', way });
const unknown = (host: string) => page([words('Uma tela nova')], { host });

function adviceOn(snapshot: typeof SCREENS.cpf.snapshot, memory = NEW_MEMORY) {
	return advise(classify(snapshot, knowledge), snapshot, memory, NOTHING_YET, knowledge);
}

describe('who wants e-mail', () => {
	test('is shown the way out on the facial page, on its question, and on the bank page', () => {
		const visit = new Visit('recovery-facial', recovering('email'));
		const pointed: (string | null)[] = [];
		while (visit.screen !== 'recovery-email') {
			pointed.push(visit.pointed);
			expect(visit.follow()).toBe(true);
		}
		expect(pointed).toEqual(['Recuperar de outra forma', 'Continuar', 'Recuperar de outra forma']);
		expect(visit.pointed).toBe('Enviar código');
	});
});

test.each([
	['recovery-facial-qr', 'bank', 'Fechar'],
	['recovery-facial-qr', 'person', 'Fechar'],
	['recovery-bank', 'sms', 'Recuperar de outra forma'],
	['recovery-bank', 'person', 'Recuperar de outra forma'],
	['recovery-email', 'sms', 'Não tenho acesso a este e-mail'],
	['recovery-email', 'person', 'Não tenho acesso a este e-mail'],
	['recovery-email-code', 'sms', 'Voltar'],
	['recovery-email-code', 'person', 'Voltar'],
	['recovery-sms', 'person', 'Não tenho acesso a este celular'],
	['recovery-sms-code', 'person', 'Voltar'],
	['recovery-facial-asked', 'sms', 'Continuar'],
] as const)('on %s, who wants %s is shown “%s”', (screen, way, name) => {
	expect(new Visit(screen, recovering(way)).pointed).toBe(name);
});

describe('what is shown', () => {
	test('is the offer, without a ring, where there is no journey', () => {
		expect(adviceOn(SCREENS.cpf.snapshot)).toMatchObject({
			show: 'bubble',
			step: { id: 'offer' },
			target: null,
			missing: false,
			progress: null,
		});
	});

	test('is the launcher alone after “Não mostrar de novo”, and the offer behind it', () => {
		const visit = new Visit('cpf', NEW_MEMORY);
		visit.choose('never-offer');
		expect(visit.advice.show).toBe('launcher');
		visit.choose('resume');
		expect(visit.bubble.step.id).toBe('offer');
	});

	test('is the launcher while hidden, and the same step again afterwards', () => {
		const visit = new Visit('password', recovering(null));
		const before = visit.bubble.step.id;
		visit.choose('close');
		expect(visit.advice.show).toBe('launcher');
		visit.choose('resume');
		expect(visit.bubble.step.id).toBe(before);
	});

	test('is the launcher on an unknown screen of the login, and “Não reconheço” behind it', () => {
		expect(adviceOn(unknown('sso.acesso.gov.br'))).toMatchObject({ show: 'launcher' });
		expect(
			advise(
				classify(unknown('x.acesso.gov.br'), knowledge),
				unknown('x.acesso.gov.br'),
				NEW_MEMORY,
				{ done: [], asked: 'offer' },
				knowledge,
			),
		).toMatchObject({ step: { id: 'unknown' }, target: null });
	});

	test('is nothing on other pages of the portal, unless a journey is under way', () => {
		for (const host of ['www.gov.br', 'meu.inss.gov.br']) {
			expect(adviceOn(unknown(host))).toEqual({ show: 'nothing' });
			expect(adviceOn(unknown(host), recovering(null)).show).toBe('launcher');
		}
		expect(adviceOn(unknown('example.com'), recovering(null))).toEqual({ show: 'nothing' });
	});

	test('has no ring when the reading is only likely', () => {
		const truncated = { ...SCREENS.password.snapshot, truncated: true };
		expect(adviceOn(truncated, recovering(null))).toMatchObject({ step: { id: 'forgot-password' }, target: null, missing: true });
	});

	test('says so when the button is not there', () => {
		const snapshot = SCREENS.password.snapshot;
		const without = { ...snapshot, seen: snapshot.seen.filter((seen) => !(seen.kind === 'press' && seen.text === 'Esqueci minha senha')) };
		const seen = [...without.seen, press('Esqueci minha senha'), press('Esqueci minha senha')];
		expect(adviceOn({ ...without, seen }, recovering(null))).toMatchObject({ target: null, missing: true });
	});

	test('offers only choices that are still open', () => {
		for (const id of Object.keys(SCREENS).filter(isScreen)) {
			for (const way of ['facial', 'bank', 'email', 'sms', 'person', null] as const) {
				const visit = new Visit(id, remembering({ goal: 'recover', way, lost: ['email'] }));
				const { choices } = visit.bubble;
				expect(choices).not.toContain('use-email');
				expect(choices).not.toContain('lost-email');
			}
		}
	});
});

/** A screen of the model on which the site says this. */
function screenFor({ id, on }: ErrorRule): ScreenId {
	const state = on?.[0] ?? (id.includes('biometry') ? 'recovery-facial' : 'cpf');
	return (
		Object.keys(SCREENS)
			.filter(isScreen)
			.find((screen) => SCREENS[screen].state === state) ?? 'cpf'
	);
}

describe.each(knowledge.errors.map((rule) => [rule.id, rule] as const))('the message %s', (id, rule) => {
	const way = rule.id === 'wrong-code' ? 'email' : 'facial';
	const start = () => new Visit(screenFor(rule), recovering(way));

	test('is explained first, with the ring of a message, and gives way to the same step when it goes', () => {
		const visit = start();
		const before = visit.bubble.step.id;
		visit.sees(alert(rule.says[0] ?? ''));
		expect(visit.bubble).toMatchObject({ step: { id, say: sayOfError(rule) }, target: null, explains: visit.snapshot.seen.length - 1 });
		visit.sees();
		expect(visit.bubble.step.id).toBe(before);
	});

	test.each(rule.choices)('is over once “%s” was pressed, though the site still shows it', (choice) => {
		const visit = start();
		visit.sees(alert(rule.says[0] ?? ''));
		visit.choose(choice);
		expect(visit.bubble.step.id).not.toBe(id);
	});
});

describe('a code that does not come', () => {
	const waiting = () => {
		const visit = new Visit('recovery-email-code', recovering('email'));
		expect(visit.bubble.step.id).toBe('get-code');
		visit.choose('not-arrived');
		expect(visit.bubble.step.id).toBe('not-arrived');
		return visit;
	};

	test('and then comes: the next step is to type it', () => {
		const visit = waiting();
		visit.choose('have-code');
		expect(visit.bubble.step.id).toBe('type-code');
	});

	test('is asked for again, and then waited for again', () => {
		const visit = waiting();
		visit.choose('resend');
		expect(visit.bubble.step.id).toBe('resend-code');
		expect(visit.pointed).toBe('Reenviar código');
		visit.follow();
		const [way] = visit.bubble.choices;
		expect(way, 'The page stays the same after “Reenviar código”: the step needs a button that leads on.').toBeDefined();
	});
});

describe('the buttons in the bubble', () => {
	test('“Não consigo” offers something on every screen, and back closes it', () => {
		for (const screen of Object.keys(SCREENS).filter(isScreen)) {
			const visit = new Visit(screen, recovering('email'));
			const before = visit.bubble.step.id;
			visit.choose('cannot');
			expect(visit.bubble.choices).toEqual(expect.arrayContaining(['no-button', 'talk-to-person']));
			visit.choose('back');
			expect(visit.bubble.step.id).toBe(before);
		}
	});

	test('“Já digitei” moves the ring from the field to the button, and back undoes it', () => {
		const visit = new Visit('cpf', recovering(null));
		expect(visit.bubble.step.id).toBe('type-cpf');
		visit.choose('typed');
		expect(visit.pointed).toBe('Continuar');
		visit.choose('back');
		expect(visit.bubble.step.id).toBe('type-cpf');
	});
});

import type { Detours } from './site.ts';

/** What the person does on a screen. */
export type Act =
	/** Presses a button of the guide. */
	| { guide: string }
	/** Presses what the ring is on. */
	| { press: 'target' }
	/** Types into what the ring is on and leaves the field. */
	| { type: string }
	/** Presses something of the page that the guide only speaks of. */
	| { choose: string }
	/** Does what the phone asks. */
	| { phone: true }
	/** Arrived. */
	| { end: true };

/** One screen of a journey: what the guide must show, and what is done then. */
export interface Screen {
	state: string;
	step: string;
	/** The sentence, word by word. */
	says: string;
	act: Act;
	/** The name of the element the ring is on, where the drawn page does not mark it. */
	on?: string;
}

export interface Journey {
	name: string;
	/** The fixture on which it starts. */
	start: string;
	detours?: Detours;
	screens: readonly Screen[];
}

const at = (state: string, step: string, says: string, act: Act, on?: string): Screen => ({
	state,
	step,
	says,
	act,
	...(on ? { on } : {}),
});
const TARGET: Act = { press: 'target' };
const CPF = '00000000000';
const PASSWORD = 'Exemplo-1234';

const OPEN = at('meu-inss-entry', 'open-login', 'Aperte “Entrar com gov.br”', TARGET);
const TYPE_CPF = at('cpf', 'type-cpf', 'Digite o CPF', { type: CPF });
const CONTINUE = at('cpf', 'continue-cpf', 'Aperte “Continuar”', TARGET);
const START: readonly Screen[] = [
	at('meu-inss-entry', 'offer', 'Posso ajudar?', { guide: 'start-recover' }),
	OPEN,
	TYPE_CPF,
	CONTINUE,
	at('password', 'forgot-password', 'Aperte “Esqueci minha senha”', TARGET),
];
const LEAVE_FACIAL: readonly Screen[] = [
	at('recovery-facial', 'other-way', 'Aperte “Recuperar de outra forma”', TARGET),
	at('recovery-facial', 'confirm-other-way', 'Aperte “Continuar”', TARGET, 'Continuar'),
];
const LEAVE_BANK = at('recovery-bank', 'other-way', 'Aperte “Recuperar de outra forma”', TARGET);
const CHOOSE = (way: string) => at('recovery-facial', 'choose-way', 'Escolha uma forma', { guide: `use-${way}` });
const CODE = (state: string, says: string): readonly Screen[] => [
	at(state, 'get-code', says, { guide: 'have-code' }),
	at(state, 'type-code', 'Digite o código', { type: '123456' }),
	at(state, 'confirm-code', 'Aperte “Continuar”', TARGET),
];
const NEW_PASSWORD: readonly Screen[] = [
	at('new-password', 'type-new-password', 'Crie a senha nova', { type: PASSWORD }),
	at('new-password', 'repeat-password', 'Digite a mesma senha de novo', { type: PASSWORD }),
	at('new-password', 'save-password', 'Aperte “Continuar”', TARGET),
	at('cpf', 'after-care', 'Criou a senha nova?', { guide: 'start-login' }),
	at('cpf', 'type-cpf', 'Digite o CPF', { end: true }),
];

/** The whole way of each method, from Meu INSS to the new password and back to the login. */
export const recoveries: readonly Journey[] = [
	{
		name: 'facial',
		start: 'meu-inss-entry/real',
		screens: [
			...START,
			CHOOSE('facial'),
			at('recovery-facial', 'generate-qr', 'Aperte “Gerar QR code”', TARGET),
			at('recovery-facial-qr', 'scan-qr', 'Pegue o celular', { phone: true }),
			at('recovery-facial-send-code', 'send-code', 'Aperte “Enviar código”', TARGET),
			...CODE('recovery-facial-code', 'Pegue o código'),
			...NEW_PASSWORD,
		],
	},
	{
		name: 'bank',
		start: 'meu-inss-entry/real',
		screens: [
			...START,
			CHOOSE('bank'),
			...LEAVE_FACIAL,
			at('recovery-bank', 'choose-bank', 'Escolha o seu banco', { choose: 'Banco do Brasil' }),
			at('recovery-bank', 'confirm-bank', 'Aperte “Ok”', TARGET, 'Ok'),
			at('', '', '', { choose: 'Autorizar' }),
			...NEW_PASSWORD,
		],
	},
	{
		name: 'email',
		start: 'meu-inss-entry/real',
		screens: [
			...START,
			CHOOSE('email'),
			...LEAVE_FACIAL,
			LEAVE_BANK,
			at('recovery-email', 'send-code', 'Aperte “Enviar código”', TARGET),
			...CODE('recovery-email-code', 'Pegue o código no seu e-mail'),
			...NEW_PASSWORD,
		],
	},
	{
		name: 'sms',
		start: 'meu-inss-entry/real',
		screens: [
			...START,
			CHOOSE('sms'),
			...LEAVE_FACIAL,
			LEAVE_BANK,
			at('recovery-email', 'no-access', 'Aperte “Não tenho acesso a este e-mail”', TARGET),
			at('recovery-sms', 'send-code', 'Aperte “Enviar código”', TARGET),
			...CODE('recovery-sms-code', 'Pegue o código no celular'),
			...NEW_PASSWORD,
		],
	},
];

const SIGN_IN: readonly Screen[] = [
	at('meu-inss-entry', 'offer', 'Posso ajudar?', { guide: 'start-login' }),
	OPEN,
	TYPE_CPF,
	CONTINUE,
	at('password', 'type-password', 'Digite a sua senha', { type: PASSWORD }),
	at('password', 'sign-in', 'Aperte “Entrar”', TARGET),
];
const CONSENT: readonly Screen[] = [
	at('consent', 'authorize', 'Aperte “Autorizar”', TARGET),
	at('account', 'signed-in', 'Pronto. Você entrou na conta', { end: true }),
];

export const others: readonly Journey[] = [
	{ name: 'sign-in', start: 'meu-inss-entry/real', screens: [...SIGN_IN, ...CONSENT] },
	{
		name: 'two-step',
		start: 'meu-inss-entry/real',
		detours: { 'password>consent': 'two-factor/real' },
		screens: [
			...SIGN_IN,
			at('two-factor', 'get-app-code', 'Pegue o código no aplicativo', { guide: 'have-code' }),
			at('two-factor', 'type-app-code', 'Digite o código do aplicativo', { type: '123456' }),
			at('two-factor', 'confirm-app-code', 'Aperte “Ok”', TARGET),
			...CONSENT,
		],
	},
	{
		name: 'wrong-password',
		start: 'meu-inss-entry/real',
		detours: { 'password>consent': 'cpf/real-wrong-password' },
		screens: [
			...SIGN_IN,
			at('cpf', 'wrong-password', 'O CPF ou a senha não confere', { guide: 'start-recover' }),
			TYPE_CPF,
			CONTINUE,
			at('password', 'forgot-password', 'Aperte “Esqueci minha senha”', TARGET),
			at('recovery-facial', 'choose-way', 'Escolha uma forma', { end: true }),
		],
	},
	{
		name: 'lost-email',
		start: 'meu-inss-entry/real',
		screens: [
			...START,
			CHOOSE('email'),
			...LEAVE_FACIAL,
			LEAVE_BANK,
			at('recovery-email', 'send-code', 'Aperte “Enviar código”', { guide: 'cannot' }),
			at('recovery-email', 'stuck', 'O que está difícil?', { guide: 'lost-email' }),
			at('recovery-email', 'no-access', 'Aperte “Não tenho acesso a este e-mail”', TARGET),
			at('recovery-sms', 'send-code', 'Aperte “Enviar código”', { guide: 'cannot' }),
			at('recovery-sms', 'stuck', 'O que está difícil?', { guide: 'lost-sms' }),
			at('recovery-sms', 'no-access', 'Aperte “Não tenho acesso a este celular”', TARGET),
			at('contact-form', 'fill-form', 'Preencha o formulário com calma', { end: true }),
		],
	},
];

import type { StateId } from '../../lib/core/rule';
import type { Seen, Snapshot } from '../../lib/core/snapshot';
import { field, heading, page, picture, press, words } from './make';

/**
 * Gov.br as a graph, after the order that the official manual gives: facial → bank → e-mail → SMS → form.
 * A screen is a state, or a state with a question on top or another contact on it.
 */
export interface Screen {
	state: StateId;
	snapshot: Snapshot;
	/** Where a press, or what was done on the phone, leads; by step id. */
	leads: Readonly<Record<string, string>>;
}

const WILL_SEND = 'Enviaremos um código de verificação para o';
const CODE = field('', { placeholder: 'Digite o código', autocomplete: 'one-time-code' });
const PASSWORD = field('Senha', { type: 'password', placeholder: 'Digite a sua senha' });
const FACE = words('Recuperar senha com reconhecimento facial');
const EMAIL = words('Recuperar senha com e-mail');
const SMS = words('Recuperar senha com celular');
const START = press('Voltar ao início', { link: true });
const recovery = (...seen: Seen[]) => page([...seen, START], { host: 'recuperacao.acesso.gov.br', path: '/' });

const FACIAL = [
	FACE,
	words('Recupere sua senha pelo reconhecimento facial (método recomendado)'),
	press('Gerar QR code'),
	press('Recuperar de outra forma', { marks: ['btnGoToBanks'] }),
];
const BANK = [
	words('Recupere sua senha acessando um banco credenciado.'),
	words('Não teremos acesso a seus dados bancários'),
	words('Selecione um banco que você já usa pela internet.'),
	press('Recuperar de outra forma'),
];

const sendAfterFace = (contact: string, leads: Record<string, string>): Screen => ({
	state: 'recovery-facial-send-code',
	snapshot: recovery(
		FACE,
		words('Confirmação de contato.'),
		words(`${WILL_SEND} ${contact} cadastrado:`),
		press('Enviar código'),
		press(`Não tenho acesso a este ${contact}`, { link: true }),
	),
	leads,
});
const code = (state: StateId, way: Seen, contact: string, leads: Record<string, string>): Screen => ({
	state,
	snapshot: recovery(
		way,
		words(`Enviar código para ${contact}`),
		words('Digite o código recebido em:'),
		CODE,
		words('Não recebeu o código?'),
		press('Reenviar código', { link: true }),
		press('Voltar'),
		press('Continuar'),
	),
	leads,
});

const screens = {
	'portal-entry': {
		state: 'portal-entry',
		snapshot: page([heading('Serviços'), press('Entrar com o gov.br')], { host: 'www.gov.br', path: '/pt-br', title: 'Portal gov.br' }),
		leads: { 'open-login': 'cpf' },
	},
	'meu-inss-entry': {
		state: 'meu-inss-entry',
		snapshot: page([heading('Meu INSS'), press('Entrar com gov.br', { marks: ['main-content'] })], {
			host: 'meu.inss.gov.br',
			path: '/#/login',
			title: 'Meu INSS',
		}),
		leads: { 'open-login': 'cpf' },
	},
	cpf: {
		state: 'cpf',
		snapshot: page([
			heading('Identifique-se no gov.br com:'),
			words('Digite seu CPF para criar ou acessar sua conta gov.br'),
			field('', { type: 'tel', placeholder: 'Digite seu CPF', marks: ['accountId'] }),
			press('Continuar', { marks: ['enter-account-id'] }),
			press('Login com seu banco'),
		]),
		leads: { 'continue-cpf': 'password' },
	},
	password: {
		state: 'password',
		snapshot: page([
			heading('Digite sua senha'),
			field('Senha', { type: 'password', placeholder: 'Digite sua senha atual', marks: ['password'] }),
			press('Esqueci minha senha', { marks: ['password-recovery'] }),
			press('Cancelar'),
			press('Entrar', { marks: ['submit-button'] }),
		]),
		leads: { 'forgot-password': 'recovery-facial', 'sign-in': 'two-factor' },
	},
	'two-factor': {
		state: 'two-factor',
		snapshot: page([
			heading('Verificação em duas etapas'),
			words('Clique em Gerar Código de Acesso em seu aplicativo'),
			field('', { placeholder: 'Código de acesso', marks: ['otpInput'] }),
			press('Ok'),
		]),
		leads: { 'confirm-app-code': 'account' },
	},
	account: {
		state: 'account',
		snapshot: page([heading('Dados Pessoais'), press('Segurança da Conta'), press('Privacidade')], {
			host: 'contas.acesso.gov.br',
			path: '/',
		}),
		leads: {},
	},
	'recovery-facial': {
		state: 'recovery-facial',
		snapshot: recovery(...FACIAL),
		leads: { 'generate-qr': 'recovery-facial-qr', 'other-way': 'recovery-facial-asked' },
	},
	'recovery-facial-asked': {
		state: 'recovery-facial',
		snapshot: recovery(
			...FACIAL,
			words('Deseja mesmo recuperar de outra forma?'),
			press('Cancelar'),
			press('Continuar', { marks: ['primary'] }),
		),
		leads: { 'confirm-other-way': 'recovery-bank', 'keep-facial': 'recovery-facial' },
	},
	'recovery-facial-qr': {
		state: 'recovery-facial-qr',
		snapshot: recovery(
			words('Recuperar senha com reconhecimento facial'),
			words('Abra o aplicativo gov.br, selecione a opção "Ler QR Code", e aponte a câmera do seu celular.'),
			picture({ marks: ['qrcode'] }),
			press('Fechar'),
		),
		leads: { 'scan-qr': 'face-sends-email', 'leave-qr': 'recovery-facial' },
	},
	'face-sends-email': sendAfterFace('e-mail', { 'send-code': 'face-code-email', 'no-access': 'face-sends-sms' }),
	'face-sends-sms': sendAfterFace('celular', { 'send-code': 'face-code-sms', 'no-access': 'contact-form' }),
	'face-code-email': code('recovery-facial-code', FACE, 'e-mail', {
		'confirm-code': 'new-password',
		'go-back': 'face-sends-email',
		'resend-code': 'face-code-email',
	}),
	'face-code-sms': code('recovery-facial-code', FACE, 'celular', {
		'confirm-code': 'new-password',
		'go-back': 'face-sends-sms',
		'resend-code': 'face-code-sms',
	}),
	'recovery-bank': {
		state: 'recovery-bank',
		snapshot: recovery(...BANK),
		leads: { 'choose-bank': 'recovery-bank-asked', 'other-way': 'recovery-email' },
	},
	'recovery-bank-asked': {
		state: 'recovery-bank',
		snapshot: recovery(
			...BANK,
			words('Você será levado ao site do banco.'),
			press('Cancelar'),
			press('Ok', { marks: ['primary'] }),
			press('Cancelar'),
		),
		leads: { 'confirm-bank': 'new-password', 'leave-bank': 'recovery-bank', 'other-way': 'recovery-email' },
	},
	'recovery-email': {
		state: 'recovery-email',
		snapshot: recovery(
			EMAIL,
			words(`${WILL_SEND} e-mail cadastrado:`),
			press('Enviar código', { marks: ['primary'] }),
			press('Não tenho acesso a este e-mail', { link: true }),
		),
		leads: { 'send-code': 'recovery-email-code', 'no-access': 'recovery-sms' },
	},
	'recovery-email-code': code('recovery-email-code', EMAIL, 'e-mail', {
		'confirm-code': 'new-password',
		'go-back': 'recovery-email',
		'resend-code': 'recovery-email-code',
	}),
	'recovery-sms': {
		state: 'recovery-sms',
		snapshot: recovery(
			SMS,
			words(`${WILL_SEND} celular cadastrado:`),
			press('Enviar código', { marks: ['primary'] }),
			press('Não tenho acesso a este celular', { link: true }),
		),
		leads: { 'send-code': 'recovery-sms-code', 'no-access': 'contact-form' },
	},
	'recovery-sms-code': code('recovery-sms-code', SMS, 'celular', {
		'confirm-code': 'new-password',
		'go-back': 'recovery-sms',
		'resend-code': 'recovery-sms-code',
	}),
	'new-password': {
		state: 'new-password',
		snapshot: recovery(
			heading('Cadastre uma senha para sua conta gov.br.'),
			PASSWORD,
			words('Sua senha deve conter: de 8 à 70 caracteres'),
			field('Confirmar Senha', { type: 'password', placeholder: 'Repita a sua senha' }),
			press('Continuar'),
		),
		leads: { 'save-password': 'cpf' },
	},
	'contact-form': {
		state: 'contact-form',
		snapshot: recovery(
			heading('Formulário de atendimento'),
			words('Anexe um documento e uma selfie segurando o documento.'),
			field('CPF'),
			press('Enviar'),
		),
		leads: {},
	},
} satisfies Record<string, Screen>;

export type ScreenId = keyof typeof screens;
export const SCREENS: Readonly<Record<ScreenId, Screen>> = screens;

export function isScreen(id: string | undefined): id is ScreenId {
	return id !== undefined && Object.hasOwn(screens, id);
}

import type { ErrorRule, Source } from '../core/rule';

const REPORT: Source = { from: 'Relatos públicos de mensagens do Gov.br', checked: '2026-11-22', confidence: 'C' };
const SCRIPTS: Source = { from: 'Programas públicos que leem a mensagem', checked: '2026-11-22', confidence: 'B' };
const ASSUMED: Source = { from: 'Texto não visto; suposto', checked: '2026-11-22', confidence: 'none' };

/** Messages of Gov.br that we can explain. The sentence decides, never its number. */
export const errors: readonly ErrorRule[] = [
	{ id: 'cpf-missing', says: ['CPF deve ser informado'], on: ['cpf'], say: 'errorCpfMissing', choices: ['look-again'], source: REPORT },
	{ id: 'cpf-invalid', says: ['CPF informado inválido'], on: ['cpf'], say: 'errorCpfInvalid', choices: ['look-again'], source: REPORT },
	{
		id: 'wrong-password',
		says: ['Usuário e/ou senha inválidos', 'Usuário ou senha inválidos'],
		say: 'errorWrongPassword',
		choices: ['start-recover', 'try-password'],
		source: SCRIPTS,
	},
	{ id: 'captcha-invalid', says: ['Captcha inválido'], say: 'errorCaptcha', choices: ['look-again'], source: SCRIPTS },
	{
		id: 'no-account',
		says: ['Não foi possível encontrar uma conta para o CPF informado'],
		say: 'errorNoAccount',
		choices: ['look-again', 'talk-to-person'],
		source: REPORT,
	},
	{
		id: 'app-code-blocked',
		says: ['tentativas excedido', 'tentativas excedidas', 'bloqueada temporariamente', 'bloqueado temporariamente', 'bloqueio temporário'],
		on: ['two-factor'],
		say: 'errorAppCodeBlocked',
		choices: ['look-again', 'talk-to-person'],
		source: REPORT,
	},
	{
		id: 'blocked',
		says: [
			'tentativas excedido',
			'tentativas excedidas',
			'bloqueada temporariamente',
			'bloqueado temporariamente',
			'bloqueio temporário',
			'excedeu o número de tentativas',
		],
		say: 'errorBlocked',
		choices: ['start-recover', 'talk-to-person'],
		source: ASSUMED,
	},
	{
		id: 'wrong-app-code',
		says: ['Código inválido', 'Código de acesso inválido', 'Código incorreto'],
		on: ['two-factor'],
		say: 'errorWrongAppCode',
		choices: ['look-again', 'talk-to-person'],
		source: REPORT,
	},
	{
		id: 'wrong-code',
		says: ['Código inválido', 'Código incorreto', 'Código expirado', 'código expirou'],
		on: ['recovery-facial-code', 'recovery-email-code', 'recovery-sms-code'],
		say: 'errorWrongCode',
		choices: ['look-again', 'resend'],
		source: ASSUMED,
	},
	{ id: 'bad-parameter', says: ['Parâmetro inválido'], say: 'errorStartAgain', choices: ['look-again', 'talk-to-person'], source: REPORT },
	{
		id: 'no-biometry',
		says: ['Não identificamos cadastro de sua biometria'],
		say: 'errorNoBiometry',
		choices: ['use-bank', 'use-email', 'use-sms', 'talk-to-person'],
		source: REPORT,
	},
	{
		id: 'biometry-down',
		says: ['Erro de comunicação com serviço de dados biométricos', 'Erro de comunicação com o serviço de dados biométricos'],
		say: 'errorBiometryDown',
		choices: ['look-again', 'use-bank', 'use-email', 'use-sms'],
		source: REPORT,
	},
	{
		id: 'certificate-missing',
		says: ['Não foi possível identificar o certificado digital'],
		say: 'errorCertificate',
		choices: ['look-again', 'talk-to-person'],
		source: REPORT,
	},
	{ id: 'unavailable', says: ['Serviço indisponível'], say: 'errorUnavailable', choices: ['look-again', 'talk-to-person'], source: REPORT },
	{ id: 'timeout', says: ['504 Gateway'], say: 'errorUnavailable', choices: ['look-again', 'talk-to-person'], source: REPORT },
	{ id: 'forbidden', says: ['403 Forbidden'], say: 'errorForbidden', choices: ['look-again', 'talk-to-person'], source: REPORT },
	{ id: 'invalid-grant', says: ['invalid_grant'], say: 'errorStartAgain', choices: ['look-again', 'talk-to-person'], source: REPORT },
];

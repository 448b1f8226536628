import type { ErrorId, ErrorRule, Source } from '../core/rule';

/** Messages of Gov.br that we can explain. The sentence decides, never its number. */
export const errors: readonly ErrorRule[] = [
	{ id: 'cpf-missing', says: ['CPF deve ser informado'], on: ['cpf'], choices: ['look-again'] },
	{ id: 'cpf-invalid', says: ['CPF informado inválido'], on: ['cpf'], choices: ['look-again'] },
	{
		id: 'wrong-password',
		says: ['Usuário e/ou senha inválidos', 'Usuário ou senha inválidos'],
		choices: ['start-recover', 'try-password'],
	},
	{ id: 'captcha-invalid', says: ['Captcha inválido'], choices: ['look-again'] },
	{
		id: 'no-account',
		says: ['Não foi possível encontrar uma conta para o CPF informado'],
		choices: ['look-again', 'talk-to-person'],
	},
	{
		id: 'app-code-blocked',
		says: ['tentativas excedido', 'tentativas excedidas', 'bloqueada temporariamente', 'bloqueado temporariamente', 'bloqueio temporário'],
		on: ['two-factor'],
		choices: ['look-again', 'talk-to-person'],
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
		choices: ['start-recover', 'talk-to-person'],
	},
	{
		id: 'wrong-app-code',
		says: ['Código inválido', 'Código de acesso inválido', 'Código incorreto'],
		on: ['two-factor'],
		choices: ['look-again', 'talk-to-person'],
	},
	{
		id: 'wrong-code',
		says: ['Código inválido', 'Código incorreto', 'Código expirado', 'código expirou'],
		on: ['recovery-facial-code', 'recovery-email-code', 'recovery-sms-code'],
		choices: ['look-again', 'resend'],
	},
	{ id: 'bad-parameter', says: ['Parâmetro inválido'], say: 'errorStartAgain', choices: ['look-again', 'talk-to-person'] },
	{
		id: 'no-biometry',
		says: ['Não identificamos cadastro de sua biometria'],
		choices: ['use-bank', 'use-email', 'use-sms', 'talk-to-person'],
	},
	{
		id: 'biometry-down',
		says: ['Erro de comunicação com serviço de dados biométricos', 'Erro de comunicação com o serviço de dados biométricos'],
		choices: ['look-again', 'use-bank', 'use-email', 'use-sms'],
	},
	{
		id: 'certificate-missing',
		says: ['Não foi possível identificar o certificado digital'],
		choices: ['look-again', 'talk-to-person'],
	},
	{ id: 'unavailable', says: ['Serviço indisponível'], choices: ['look-again', 'talk-to-person'] },
	{ id: 'timeout', says: ['504 Gateway'], say: 'errorUnavailable', choices: ['look-again', 'talk-to-person'] },
	{ id: 'forbidden', says: ['403 Forbidden'], choices: ['look-again', 'talk-to-person'] },
	{ id: 'invalid-grant', says: ['invalid_grant'], say: 'errorStartAgain', choices: ['look-again', 'talk-to-person'] },
];

const REPORT: Source = { from: 'Relatos públicos de mensagens do Gov.br', checked: '2026-11-22', confidence: 'C' };
const SCRIPTS: Source = { from: 'Programas públicos que leem a mensagem', checked: '2026-11-22', confidence: 'B' };
const ASSUMED: Source = { from: 'Texto não visto; suposto', checked: '2026-11-22', confidence: 'none' };

/** Beside the rules and not in them: over a site nobody asks where a fact comes from. */
export const errorSources: Readonly<Record<ErrorId, Source>> = {
	'cpf-missing': REPORT,
	'cpf-invalid': REPORT,
	'wrong-password': SCRIPTS,
	'captcha-invalid': SCRIPTS,
	'no-account': REPORT,
	'app-code-blocked': REPORT,
	blocked: ASSUMED,
	'wrong-app-code': REPORT,
	'wrong-code': ASSUMED,
	'bad-parameter': REPORT,
	'no-biometry': REPORT,
	'biometry-down': REPORT,
	'certificate-missing': REPORT,
	unavailable: REPORT,
	timeout: REPORT,
	forbidden: REPORT,
	'invalid-grant': REPORT,
};

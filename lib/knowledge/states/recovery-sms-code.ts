import type { StateRule } from '../../core/rule';
import { BY_EMAIL, BY_FACE, BY_SMS, CODE_SENT, NEW_PASSWORD, TO_EMAIL, TO_SMS, WILL_SEND } from '../shared-probes';

export const recoverySmsCode: StateRule = {
	id: 'recovery-sms-code',
	hosts: ['any-acesso'],
	must: [CODE_SENT, { field: 'code' }, BY_SMS],
	never: [WILL_SEND, NEW_PASSWORD, BY_FACE, BY_EMAIL, TO_EMAIL, { field: 'password' }, { words: ['Verificação em duas etapas'] }],
	helps: [TO_SMS, { press: ['Reenviar código'] }, { words: ['Não recebeu o código', 'Confirmar código'] }],
	steps: [
		{ id: 'go-back', kind: 'press', say: 'goBackFromCode', when: { way: ['person'] }, target: { press: ['Voltar'] } },
		{
			id: 'resend-code',
			kind: 'press',
			say: 'resendCode',
			when: { asked: 'resend' },
			target: { press: ['Reenviar código', 'Reenviar'] },
			choices: ['have-code'],
		},
		{ id: 'get-code', kind: 'away', say: 'getCodeSms', guards: 'code', choices: ['have-code', 'not-arrived'] },
		{
			id: 'type-code',
			kind: 'field',
			say: 'typeCode',
			guards: 'code',
			target: { field: 'code', hint: ['Digite o código', 'código'] },
			choices: ['typed'],
		},
		{ id: 'confirm-code', kind: 'press', say: 'confirmCode', guards: 'code', target: { press: ['Continuar'] } },
	],
	stuck: ['not-arrived', 'lost-sms'],
	source: { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' },
};

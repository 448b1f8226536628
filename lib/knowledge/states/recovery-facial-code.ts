import type { StateRule } from '../../core/rule';
import { BY_EMAIL, BY_FACE, BY_SMS, CODE_SENT, NEW_PASSWORD, TO_EMAIL, TO_SMS, WILL_SEND } from '../shared-probes';
import { CONFIRM_CODE, RESEND_CODE, TYPE_CODE } from '../shared-steps';

export const recoveryFacialCode: StateRule = {
	id: 'recovery-facial-code',
	hosts: ['any-acesso'],
	must: [CODE_SENT, { field: 'code' }, BY_FACE],
	never: [WILL_SEND, NEW_PASSWORD, BY_EMAIL, BY_SMS, { field: 'password' }, { words: ['Verificação em duas etapas'] }],
	helps: [{ press: ['Reenviar código'] }, { words: ['Não recebeu o código', 'Confirmar código'] }],
	steps: [
		{ id: 'go-back', kind: 'press', say: 'goBackFromCode', when: { lost: ['email'], sees: TO_EMAIL }, target: { press: ['Voltar'] } },
		{ id: 'go-back', kind: 'press', say: 'goBackFromCode', when: { lost: ['sms'], sees: TO_SMS }, target: { press: ['Voltar'] } },
		RESEND_CODE,
		{ id: 'get-code', kind: 'away', say: 'getCode', guards: 'code', choices: ['have-code', 'not-arrived'] },
		TYPE_CODE,
		CONFIRM_CODE,
	],
	stuck: ['not-arrived', 'lost-email', 'lost-sms'],
	source: { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' },
};

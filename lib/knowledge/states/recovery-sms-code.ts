import type { Source, StateRule } from '../../core/rule';
import {
	AFTER_FACE,
	BY_EMAIL,
	BY_FACE,
	BY_SMS,
	CODE_BUTTONS,
	CODE_SENT,
	NEW_PASSWORD,
	SEND_BUTTONS,
	SENDS,
	TO_EMAIL,
	TO_SMS,
} from '../shared-probes';
import { CONFIRM_CODE, RESEND_CODE, TYPE_CODE } from '../shared-steps';

export const recoverySmsCode: StateRule = {
	id: 'recovery-sms-code',
	hosts: ['any-acesso'],
	must: [CODE_SENT, { field: 'code' }, BY_SMS, CODE_BUTTONS],
	never: [
		AFTER_FACE,
		SENDS,
		SEND_BUTTONS,
		NEW_PASSWORD,
		BY_FACE,
		BY_EMAIL,
		TO_EMAIL,
		{ field: 'password' },
		{ line: ['Verificação em duas etapas'] },
	],
	helps: [TO_SMS, { press: ['Reenviar código'] }, { words: ['Não recebeu o código', 'Confirmar código'] }],
	steps: [
		{ id: 'go-back', kind: 'press', say: 'goBackFromCode', when: { way: ['person'] }, target: { press: ['Voltar'] } },
		RESEND_CODE,
		{ id: 'get-code', kind: 'away', say: 'getCodeSms', guards: 'code', choices: ['have-code', 'not-arrived'] },
		TYPE_CODE,
		CONFIRM_CODE,
	],
	stuck: ['not-arrived', 'lost-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

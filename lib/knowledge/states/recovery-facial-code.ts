import type { Source, StateRule } from '../../core/rule';
import {
	BY_FACE,
	CODE_BUTTONS,
	CODE_SENT,
	NEW_PASSWORD,
	RECOVERS,
	SAYS_EMAIL,
	SAYS_SMS,
	SEND_BUTTONS,
	SENDS,
	TO_EMAIL,
	TO_SMS,
} from '../shared-probes';
import { CONFIRM_CODE, RESEND_CODE, TYPE_CODE } from '../shared-steps';

export const recoveryFacialCode: StateRule = {
	id: 'recovery-facial-code',
	hosts: ['any-acesso'],
	must: [CODE_SENT, { field: 'code' }, BY_FACE, RECOVERS, CODE_BUTTONS],
	never: [SENDS, SEND_BUTTONS, NEW_PASSWORD, SAYS_EMAIL, SAYS_SMS, { field: 'password' }, { line: ['Verificação em duas etapas'] }],
	helps: [{ press: ['Reenviar código'] }, { words: ['Não recebeu o código', 'Confirmar código'] }],
	steps: [
		{ id: 'go-back', kind: 'press', say: 'goBackFromCode', when: { lost: ['email'], sees: TO_EMAIL }, target: { press: ['Voltar'] } },
		{ id: 'go-back', kind: 'press', say: 'goBackFromCode', when: { lost: ['sms'], sees: TO_SMS }, target: { press: ['Voltar'] } },
		RESEND_CODE,
		{ id: 'get-code', kind: 'away', guards: 'code', choices: ['have-code', 'not-arrived'] },
		TYPE_CODE,
		CONFIRM_CODE,
	],
	stuck: ['not-arrived', 'lost-email', 'lost-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

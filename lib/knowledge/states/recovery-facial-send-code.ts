import type { Source, StateRule } from '../../core/rule';
import {
	BY_FACE,
	CODE_SENT,
	NEW_PASSWORD,
	RECOVERS,
	SAYS_EMAIL,
	SAYS_SMS,
	SEND_BUTTONS,
	TO_EMAIL,
	TO_SMS,
	WILL_SEND,
} from '../shared-probes';

export const recoveryFacialSendCode: StateRule = {
	id: 'recovery-facial-send-code',
	hosts: ['any-acesso'],
	must: [WILL_SEND, SEND_BUTTONS, BY_FACE, RECOVERS],
	never: [CODE_SENT, { words: ['aponte a câmera'] }, SAYS_EMAIL, SAYS_SMS, { field: 'code' }, NEW_PASSWORD],
	helps: [{ words: ['Confirmação de contato'] }, { words: ['Recuperar senha com reconhecimento facial'] }],
	steps: [
		{
			id: 'no-access',
			kind: 'press',
			say: 'noAccessEmail',
			when: { lost: ['email'], sees: TO_EMAIL },
			target: { press: ['Não tenho acesso a este e-mail'] },
		},
		{
			id: 'no-access',
			kind: 'press',
			say: 'noAccessSms',
			when: { lost: ['sms'], sees: TO_SMS },
			target: { press: ['Não tenho acesso a este celular'] },
		},
		{ id: 'send-code', kind: 'press', say: 'sendCodeAfterFace', target: { press: ['Enviar código'] } },
	],
	stuck: ['lost-email', 'lost-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

import type { Source, StateRule } from '../../core/rule';
import { BY_EMAIL, BY_FACE, BY_SMS, CODE_SENT, NEW_PASSWORD, SEND_BUTTONS, TO_SMS, WILL_SEND } from '../shared-probes';

export const recoveryEmail: StateRule = {
	id: 'recovery-email',
	hosts: ['any-acesso'],
	// Without its main button the screen is still this screen: the guide says so instead of falling silent.
	must: [
		BY_EMAIL,
		WILL_SEND,
		{ any: [{ words: ['para o e-mail cadastrado'] }, { press: ['Não tenho acesso a este e-mail'] }] },
		SEND_BUTTONS,
	],
	never: [
		BY_FACE,
		BY_SMS,
		TO_SMS,
		CODE_SENT,
		NEW_PASSWORD,
		{ words: ['Confirmação de contato'] },
		{ field: 'code' },
		{ field: 'password' },
	],
	helps: [{ words: ['para o e-mail cadastrado', 'Enviar código para e-mail'] }, { press: ['Não tenho acesso a este e-mail'] }],
	steps: [
		{
			id: 'no-access',
			kind: 'press',
			say: 'noAccessEmail',
			when: { way: ['sms', 'person'] },
			target: { press: ['Não tenho acesso a este e-mail'] },
		},
		{
			id: 'choose-way',
			kind: 'ask',
			say: 'chooseAtEmail',
			when: { way: ['none'] },
			choices: ['use-email', 'lost-email', 'talk-to-person'],
		},
		{
			id: 'not-offered',
			kind: 'ask',
			say: 'emailInstead',
			when: { way: ['facial', 'bank'] },
			choices: ['use-email', 'use-sms', 'talk-to-person'],
		},
		{ id: 'send-code', kind: 'press', say: 'sendCodeEmail', target: { press: ['Enviar código'] } },
	],
	stuck: ['lost-email'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

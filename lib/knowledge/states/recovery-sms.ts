import type { Source, StateRule } from '../../core/rule';
import { BY_EMAIL, BY_FACE, BY_SMS, CODE_SENT, NEW_PASSWORD, SEND_BUTTONS, TO_EMAIL, WILL_SEND } from '../shared-probes';

export const recoverySms: StateRule = {
	id: 'recovery-sms',
	hosts: ['any-acesso'],
	// Without its main button the screen is still this screen: the guide says so instead of falling silent.
	must: [
		BY_SMS,
		WILL_SEND,
		{ any: [{ words: ['para o celular cadastrado'] }, { press: ['Não tenho acesso a este celular'] }] },
		SEND_BUTTONS,
	],
	never: [
		BY_FACE,
		BY_EMAIL,
		TO_EMAIL,
		CODE_SENT,
		NEW_PASSWORD,
		{ words: ['Confirmação de contato'] },
		{ field: 'code' },
		{ field: 'password' },
	],
	helps: [{ words: ['para o celular cadastrado', 'Enviar código para celular'] }, { press: ['Não tenho acesso a este celular'] }],
	steps: [
		{
			id: 'no-access',
			kind: 'press',
			say: 'noAccessSms',
			when: { way: ['person'] },
			target: { press: ['Não tenho acesso a este celular'] },
		},
		{ id: 'choose-way', kind: 'ask', say: 'chooseAtSms', when: { way: ['none'] }, choices: ['use-sms', 'lost-sms', 'talk-to-person'] },
		{
			id: 'not-offered',
			kind: 'ask',
			say: 'smsInstead',
			when: { way: ['facial', 'bank', 'email'] },
			choices: ['use-sms', 'lost-sms', 'talk-to-person'],
		},
		{ id: 'send-code', kind: 'press', say: 'sendCodeSms', target: { press: ['Enviar código'] } },
	],
	stuck: ['lost-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

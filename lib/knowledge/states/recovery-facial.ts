import type { Source, StateRule } from '../../core/rule';
import { CODE_SENT, NEW_PASSWORD, SAYS_FACE, STAY_NOTICE, WILL_SEND } from '../shared-probes';

export const recoveryFacial: StateRule = {
	id: 'recovery-facial',
	hosts: ['any-acesso'],
	must: [
		SAYS_FACE,
		{ press: ['Gerar QR code'] },
		{
			any: [
				{ press: ['Recuperar de outra forma', 'Não tenho celular'] },
				{ words: ['precisar do aplicativo gov.br', 'baixe o aplicativo'] },
			],
		},
	],
	never: [
		{ words: ['aponte a câmera', 'baixar o aplicativo gov.br gratuitamente'] },
		WILL_SEND,
		CODE_SENT,
		NEW_PASSWORD,
		{ field: 'code' },
		{ field: 'password' },
	],
	// The question after “Recuperar de outra forma” is about this page.
	layer: { press: ['Continuar'] },
	helps: [
		{ words: ['Recupere sua senha pelo reconhecimento facial', 'Para isso, você vai precisar do aplicativo gov.br'] },
		{ press: ['Recuperar de outra forma', 'Não tenho celular', 'Por que preciso do aplicativo no celular'] },
	],
	steps: [
		{
			id: 'confirm-other-way',
			kind: 'press',
			when: { way: ['bank', 'email', 'sms', 'person'], sees: { press: ['Continuar'] }, lacks: STAY_NOTICE },
			target: { press: ['Continuar'] },
		},
		{ id: 'keep-facial', kind: 'panel', when: { way: ['facial'], sees: { press: ['Continuar'] }, lacks: STAY_NOTICE } },
		{
			id: 'choose-way',
			kind: 'ask',
			say: 'chooseAtFacial',
			when: { way: ['none'] },
			choices: ['use-facial', 'use-bank', 'use-email', 'use-sms', 'talk-to-person'],
		},
		{
			id: 'generate-qr',
			kind: 'press',
			when: { way: ['facial'] },
			target: { press: ['Gerar QR code'] },
		},
		{
			id: 'other-way',
			kind: 'press',
			say: 'otherWayAtFacial',
			target: { press: ['Recuperar de outra forma', 'Não tenho celular'], mark: ['btnGoToBanks'] },
		},
	],
	stuck: ['lost-facial', 'use-bank', 'use-email', 'use-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

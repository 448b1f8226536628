import type { Source, StateRule } from '../../core/rule';
import { BY_BANK, NEW_PASSWORD, RECOVERS, STAY_NOTICE, WILL_SEND } from '../shared-probes';

export const recoveryBank: StateRule = {
	id: 'recovery-bank',
	hosts: ['any-acesso'],
	must: [BY_BANK, RECOVERS, { any: [{ press: ['Recuperar de outra forma'] }, { words: ['Não teremos acesso a seus dados bancários'] }] }],
	never: [
		WILL_SEND,
		NEW_PASSWORD,
		{ line: ['Bancos Credenciados'] },
		{ words: ['fazendo login com seu banco', 'aponte a câmera'] },
		{ press: ['Gerar QR code'] },
		{ field: 'cpf' },
		{ field: 'code' },
		{ field: 'password' },
	],
	// The question after the choice of a bank, and the one after “Recuperar de outra forma”.
	layer: { press: ['Ok', 'Continuar'] },
	helps: [{ words: ['sua conta será prata', 'Selecione um banco que você já usa'] }, { press: ['O acesso pelo meu banco é seguro'] }],
	steps: [
		{
			id: 'confirm-other-way',
			kind: 'press',
			when: { way: ['email', 'sms', 'person'], sees: { press: ['Continuar'] }, lacks: STAY_NOTICE },
			target: { press: ['Continuar'] },
		},
		{
			id: 'leave-bank',
			kind: 'press',
			when: { lost: ['bank'], sees: { press: ['Ok'] } },
			target: { press: ['Cancelar'] },
		},
		{
			id: 'confirm-bank',
			kind: 'press',
			when: { way: ['bank', 'none'], sees: { press: ['Ok'] } },
			target: { press: ['Ok'] },
		},
		{
			id: 'choose-way',
			kind: 'ask',
			say: 'chooseAtBank',
			when: { way: ['none'] },
			choices: ['use-bank', 'use-email', 'use-sms', 'talk-to-person'],
		},
		{
			id: 'not-offered',
			kind: 'ask',
			say: 'bankInstead',
			when: { way: ['facial'] },
			choices: ['use-bank', 'use-email', 'use-sms', 'talk-to-person'],
		},
		{ id: 'choose-bank', kind: 'away', when: { way: ['bank'] } },
		{ id: 'other-way', kind: 'press', say: 'otherWayAtBank', target: { press: ['Recuperar de outra forma'] } },
	],
	stuck: ['lost-bank', 'use-email', 'use-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

import type { Source, StateRule } from '../../core/rule';
import { SAYS_FACE, WILL_SEND } from '../shared-probes';

export const recoveryFacialQr: StateRule = {
	id: 'recovery-facial-qr',
	hosts: ['any-acesso'],
	must: [{ words: ['aponte a câmera'] }, { words: ['aplicativo gov.br'] }, SAYS_FACE],
	never: [WILL_SEND, { words: ['logar sem senha', 'Login sem senha'] }, { field: 'cpf' }, { field: 'code' }, { field: 'password' }],
	helps: [{ words: ['aponte a câmera do seu celular', 'baixar o aplicativo gov.br'] }, { picture: true }],
	steps: [
		{
			id: 'leave-qr',
			kind: 'press',
			when: { way: ['bank', 'email', 'sms', 'person'] },
			target: { press: ['Fechar'], elsePress: ['Voltar', 'Cancelar'] },
		},
		{
			id: 'leave-qr',
			kind: 'press',
			when: { lost: ['facial'] },
			target: { press: ['Fechar'], elsePress: ['Voltar', 'Cancelar'] },
		},
		{ id: 'scan-qr', kind: 'point', target: { picture: true } },
	],
	stuck: ['lost-facial', 'use-bank', 'use-email', 'use-sms'],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

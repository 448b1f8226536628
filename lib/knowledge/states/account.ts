import type { Source, StateRule } from '../../core/rule';

export const account: StateRule = {
	id: 'account',
	hosts: ['account'],
	// Its inner pages carry the same menu.
	must: [
		{ path: ['/', '/contas'] },
		{ any: [{ words: ['Segurança da Conta'] }, { press: ['Segurança da Conta'] }] },
		{ any: [{ words: ['Dados Pessoais', 'Privacidade'] }, { press: ['Dados Pessoais', 'Privacidade'] }] },
	],
	never: [{ field: 'password' }, { field: 'code' }, { field: 'cpf' }],
	helps: [{ words: ['Dados Pessoais', 'Privacidade'] }, { press: ['Dados Pessoais', 'Privacidade'] }],
	steps: [{ id: 'signed-in', kind: 'panel', choices: ['erase'] }],
	stuck: [],
};

export const source: Source = { from: 'Área da conta, relato público', checked: '2026-11-22', confidence: 'C' };

import type { Source, StateRule } from '../../core/rule';

export const consent: StateRule = {
	id: 'consent',
	hosts: ['login'],
	must: [{ line: ['Autorização de uso de dados pessoais'] }, { press: ['Autorizar'] }, { press: ['Negar'] }],
	// The same question about a company is another screen.
	never: [{ words: ['CNPJ', 'dados da empresa'] }, { field: 'cpf' }, { field: 'password' }, { field: 'code' }],
	helps: [{ words: ['Este serviço precisa utilizar', 'Serviço'] }],
	steps: [{ id: 'authorize', kind: 'press', target: { press: ['Autorizar'], mark: ['user_oauth_approval'] } }],
	stuck: [],
};

export const source: Source = { from: 'Tela de autorização, ago. 2025', checked: '2026-11-22', confidence: 'D' };

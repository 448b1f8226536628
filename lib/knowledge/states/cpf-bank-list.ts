import type { Source, StateRule } from '../../core/rule';
import { BANK_LIST, CLOUD_CERTIFICATES, LOGIN_QR } from '../shared-probes';

export const cpfBankList: StateRule = {
	id: 'cpf-bank-list',
	hosts: ['login'],
	must: [BANK_LIST, { press: ['Cancelar', 'Fechar'] }],
	never: [CLOUD_CERTIFICATES, LOGIN_QR, { field: 'password' }, { field: 'code' }],
	helps: [{ words: ['Crie ou aumente o nível da sua conta'] }, { press: ['Banco do Brasil', 'Caixa Econômica', 'Itaú', 'Bradesco'] }],
	steps: [
		{
			id: 'close-bank-list',
			kind: 'press',
			target: { press: ['Cancelar'], elsePress: ['Fechar'], mark: ['btn-close-modal-bancos-credenciados'] },
		},
	],
	stuck: [],
};

export const source: Source = {
	from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026',
	checked: '2026-11-22',
	confidence: 'A',
};

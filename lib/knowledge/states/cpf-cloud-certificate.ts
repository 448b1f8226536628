import type { Source, StateRule } from '../../core/rule';
import { BANK_LIST, CLOUD_CERTIFICATES, LOGIN_QR } from '../shared-probes';

export const cpfCloudCertificate: StateRule = {
	id: 'cpf-cloud-certificate',
	hosts: ['login'],
	must: [CLOUD_CERTIFICATES, { press: ['Cancelar', 'Fechar'] }],
	never: [BANK_LIST, LOGIN_QR, { field: 'password' }, { field: 'code' }],
	helps: [{ words: ['certificado'] }],
	steps: [
		{
			id: 'close-certificates',
			kind: 'press',
			target: { press: ['Cancelar'], elsePress: ['Fechar'], mark: ['btn-close-modal-certificado-nuvem'] },
		},
	],
	stuck: [],
};

export const source: Source = {
	from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026',
	checked: '2026-11-22',
	confidence: 'A',
};

import type { Source, StateRule } from '../../core/rule';
import { BANK_LIST, CLOUD_CERTIFICATES, LOGIN_QR } from '../shared-probes';

export const cpfQr: StateRule = {
	id: 'cpf-qr',
	hosts: ['login'],
	must: [LOGIN_QR, { press: ['Cancelar', 'Fechar'] }],
	never: [BANK_LIST, CLOUD_CERTIFICATES, { field: 'password' }, { field: 'code' }],
	helps: [{ words: ['leitor de QR code'] }, { picture: true }],
	steps: [
		{
			id: 'close-qr',
			kind: 'press',
			target: { press: ['Cancelar'], elsePress: ['Fechar'], mark: ['btn-close-modal-qrcode'] },
		},
	],
	stuck: [],
};

export const source: Source = {
	from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026',
	checked: '2026-11-22',
	confidence: 'A',
};

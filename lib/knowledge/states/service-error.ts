import type { StateRule } from '../../core/rule';

export const serviceError: StateRule = {
	id: 'service-error',
	hosts: ['any-acesso'],
	must: [
		{
			words: [
				'Erro: invalid_grant',
				'invalid_grant',
				'Serviço indisponível',
				'504 Gateway Time-out',
				'504 Gateway Timeout',
				'403 Forbidden',
				'Parâmetro inválido',
			],
		},
	],
	never: [
		{ press: ['Gerar QR code', 'Enviar código', 'Recuperar de outra forma'] },
		{ field: 'cpf' },
		{ field: 'password' },
		{ field: 'code' },
	],
	helps: [{ words: ['Erro', 'indisponível', 'Gateway', 'Forbidden', 'Parâmetro inválido'] }],
	steps: [{ id: 'start-again', kind: 'panel', say: 'serviceError', choices: ['talk-to-person'] }],
	stuck: [],
	source: { from: 'Capturas públicas, 2024', checked: '2026-11-22', confidence: 'C' },
};

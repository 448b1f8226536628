import type { Source, StateRule } from '../../core/rule';

const FAULTS = [
	'invalid_grant',
	'Serviço indisponível',
	'504 Gateway Time-out',
	'504 Gateway Timeout',
	'403 Forbidden',
	'Status 403',
	'Parâmetro inválido',
] as const;

export const serviceError: StateRule = {
	id: 'service-error',
	hosts: ['any-acesso'],
	must: [{ any: [{ words: FAULTS }, { alert: FAULTS }] }],
	never: [
		{ words: ['aponte a câmera', 'aplicativo gov.br', 'Bancos Credenciados', 'Provedores de Certificados em Nuvem'] },
		{ field: 'other' },
		{ press: ['Sair', 'Sair da conta'] },
		// What goes on is a screen with a message, and a list of what has happened is a history.
		{ press: ['Cancelar', 'Fechar', 'Continuar', 'Entrar', 'Avançar'] },
		{ words: ['Login com CPF', 'Login com QR code', 'Verificação em duas etapas', 'Autorização de uso de dados'] },
		{ press: ['Gerar QR code', 'Enviar código', 'Recuperar de outra forma'] },
		{ field: 'cpf' },
		{ field: 'password' },
		{ field: 'code' },
	],
	helps: [
		{ words: ['Erro', 'indisponível', 'Gateway', 'Forbidden', 'Parâmetro inválido'] },
		{ alert: ['Erro', 'indisponível', 'Parâmetro inválido'] },
	],
	steps: [{ id: 'start-again', kind: 'panel', say: 'serviceError', choices: ['talk-to-person'] }],
	stuck: [],
};

export const source: Source = { from: 'Capturas públicas, 2024', checked: '2026-11-22', confidence: 'C' };

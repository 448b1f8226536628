import type { Source, StateRule } from '../../core/rule';

export const twoFactor: StateRule = {
	id: 'two-factor',
	hosts: ['login'],
	must: [{ line: ['Verificação em duas etapas'] }, { field: 'code' }],
	never: [{ field: 'cpf' }, { field: 'password' }, { words: ['Recuperar senha', 'Digite o código recebido'] }],
	// The hint over the page takes every press until it is closed.
	layer: { any: [{ mark: ['gdd-hintbox', 'gdd-close-hint'] }, { press: ['Entendi', 'Ok, entendi'] }] },
	helps: [
		{ words: ['Gerar Código de Acesso', 'Não conseguiu gerar o código', 'Não solicitar verificação em duas etapas'] },
		{ press: ['Recuperar acesso à conta gov.br'] },
	],
	steps: [
		{
			id: 'close-hint',
			kind: 'press',
			when: { sees: { mark: ['gdd-close-hint'] } },
			target: { press: ['Fechar', 'Entendi', 'Ok, entendi', 'X', '×'], mark: ['gdd-close-hint'] },
		},
		{ id: 'get-app-code', kind: 'away', guards: 'code', choices: ['have-code'] },
		{
			id: 'type-app-code',
			kind: 'field',
			guards: 'code',
			target: { field: 'code', hint: ['Código de acesso', 'código'], mark: ['otpInput'] },
			choices: ['typed'],
		},
		{
			id: 'confirm-app-code',
			kind: 'press',
			guards: 'code',
			target: { press: ['Ok'], mark: ['enter-offline-2fa-code'] },
		},
	],
	stuck: ['lost-facial'],
};

export const source: Source = { from: 'Tela de verificação em duas etapas, jul. 2025', checked: '2026-11-22', confidence: 'B' };

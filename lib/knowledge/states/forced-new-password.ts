import type { Source, StateRule } from '../../core/rule';

export const forcedNewPassword: StateRule = {
	id: 'forced-new-password',
	hosts: ['login'],
	must: [
		{ any: [{ words: ['É necessário definir uma nova senha'] }, { alert: ['É necessário definir uma nova senha'] }] },
		{ field: 'password' },
	],
	never: [{ words: ['Recuperar senha', 'Recupere sua senha'] }, { field: 'cpf' }, { field: 'code' }],
	helps: [
		{ words: ['para o cadastro', 'Sua senha deve conter'] },
		{ field: 'repeat-password' },
		{ mark: ['password-tips', 'change-password-btn-panel'] },
	],
	steps: [
		{
			id: 'type-new-password',
			kind: 'field',
			say: 'forcedNewPassword',
			guards: 'password',
			target: { field: 'password', hint: ['nova senha', 'senha'] },
			choices: ['typed'],
		},
		{ id: 'save-password', kind: 'panel', say: 'saveForcedPassword', guards: 'password' },
	],
	stuck: [],
};

export const source: Source = { from: 'Relato público e marcas da página', checked: '2026-11-22', confidence: 'C' };

import type { Source, StateRule } from '../../core/rule';
import { CODE_SENT, WILL_SEND } from '../shared-probes';

export const newPassword: StateRule = {
	id: 'new-password',
	hosts: ['any-acesso'],
	must: [
		{ any: [{ words: ['Cadastre uma senha para sua conta'] }, { line: ['Cadastrar senha', 'Cadastrar nova senha'] }] },
		{ field: 'password' },
		{ field: 'repeat-password' },
	],
	never: [
		{ words: ['sua nova conta', 'Criar conta', 'Crie sua conta', 'Vamos criar sua conta'] },
		WILL_SEND,
		CODE_SENT,
		{ words: ['É necessário definir uma nova senha'] },
		{ field: 'cpf' },
		{ field: 'code' },
	],
	helps: [{ words: ['Sua senha deve conter', 'Cadastrar nova senha'] }, { press: ['Continuar', 'Concluir'] }],
	steps: [
		{
			id: 'type-new-password',
			kind: 'field',
			guards: 'password',
			target: { field: 'password', hint: ['Digite a sua senha', 'Senha'] },
			choices: ['typed'],
		},
		{
			id: 'repeat-password',
			kind: 'field',
			guards: 'password',
			target: { field: 'repeat-password', hint: ['Repita a sua senha', 'Confirmar Senha'] },
			choices: ['typed'],
		},
		{
			id: 'save-password',
			kind: 'press',
			guards: 'password',
			target: { press: ['Continuar', 'Concluir'] },
		},
	],
	stuck: [],
};

export const source: Source = { from: 'Manual oficial de ajuda do Gov.br, dez. 2023', checked: '2026-11-22', confidence: 'D' };

import type { Source, StateRule } from '../../core/rule';
import { CPF_MODAL_WORDS, NEW_PASSWORD } from '../shared-probes';

export const password: StateRule = {
	id: 'password',
	hosts: ['login'],
	must: [
		{ field: 'password' },
		{ press: ['Entrar', 'Avançar'] },
		{ any: [{ line: ['Digite sua senha'] }, { press: ['Esqueci minha senha'] }] },
	],
	never: [
		{ field: 'cpf' },
		{ field: 'repeat-password' },
		{ field: 'code' },
		...CPF_MODAL_WORDS,
		NEW_PASSWORD,
		{ words: ['definir uma nova senha'] },
	],
	helps: [{ press: ['Esqueci minha senha'] }, { label: ['Digite sua senha atual'] }],
	steps: [
		{
			id: 'forgot-password',
			kind: 'press',
			when: { goal: ['recover'] },
			target: { press: ['Esqueci minha senha'], mark: ['password-recovery'] },
		},
		{
			id: 'type-password',
			kind: 'field',
			guards: 'password',
			target: { field: 'password', hint: ['Digite sua senha', 'Senha'], mark: ['password'] },
			choices: ['typed'],
		},
		{ id: 'sign-in', kind: 'press', target: { press: ['Entrar', 'Avançar'], mark: ['submit-button'] } },
	],
	stuck: ['start-recover', 'start-login'],
};

export const source: Source = {
	from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026',
	checked: '2026-11-22',
	confidence: 'A',
};

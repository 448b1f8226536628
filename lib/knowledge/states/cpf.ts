import type { Source, StateRule } from '../../core/rule';
import { CPF_INVITATION, CPF_MODAL_WORDS } from '../shared-probes';
import { AFTER_CARE } from '../shared-steps';

export const cpf: StateRule = {
	id: 'cpf',
	hosts: ['login'],
	must: [{ field: 'cpf' }, { press: ['Continuar', 'Avançar', 'Próxima'] }, CPF_INVITATION],
	never: [
		{ field: 'password' },
		{ field: 'repeat-password' },
		{ field: 'code' },
		...CPF_MODAL_WORDS,
		{ words: ['Digite sua senha', 'Vamos criar sua conta', 'Verificação em duas etapas'] },
	],
	helps: [
		{ words: ['Outras opções de identificação', 'Identifique-se no gov.br'] },
		{ label: ['Digite seu CPF'] },
		{ press: ['Login com seu banco', 'Seu certificado digital'] },
	],
	steps: [
		AFTER_CARE,
		{
			id: 'type-cpf',
			kind: 'field',
			target: { field: 'cpf', hint: ['Digite seu CPF', 'CPF'], mark: ['accountId'] },
			choices: ['typed'],
		},
		{
			id: 'continue-cpf',
			kind: 'press',
			target: { press: ['Continuar', 'Avançar', 'Próxima'], mark: ['enter-account-id'] },
		},
	],
	stuck: [],
};

export const source: Source = {
	from: 'Páginas públicas de entrada do Gov.br, nov. 2025 a mai. 2026',
	checked: '2026-11-22',
	confidence: 'A',
};

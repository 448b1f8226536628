import type { StateRule } from '../../core/rule';

export const signUp: StateRule = {
	id: 'sign-up',
	hosts: ['sign-up', 'login'],
	must: [{ words: ['Vamos criar sua conta gov.br', 'Crie sua conta gov.br', 'Vamos criar sua conta'] }],
	never: [{ field: 'password' }, { words: ['Identifique-se no gov.br', 'Recuperar senha'] }],
	helps: [{ words: ['Vamos criar sua conta'] }, { press: ['Continuar', 'Avançar'] }],
	steps: [
		{ id: 'no-account', kind: 'panel', say: 'noAccountYet', when: { goal: ['recover', 'login'] }, choices: ['talk-to-person'] },
		{ id: 'sign-up', kind: 'panel', say: 'signUp', when: { goal: ['sign-up'] } },
	],
	stuck: [],
	source: { from: 'Relato público', checked: '2026-11-22', confidence: 'C' },
};

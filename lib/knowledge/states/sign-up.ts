import type { Source, StateRule } from '../../core/rule';
import { STAY_NOTICE } from '../shared-probes';

export const signUp: StateRule = {
	id: 'sign-up',
	hosts: ['sign-up', 'login'],
	must: [{ line: ['Vamos criar sua conta gov.br', 'Crie sua conta gov.br', 'Vamos criar sua conta'] }],
	never: [
		// A page after the end of a session offers this too, as a link.
		STAY_NOTICE,
		// The steps after the first ask for more, and the guide has nothing to say there.
		{ label: ['Nome da mãe', 'Data de nascimento'] },
		{ line: ['Nome da mãe', 'Data de nascimento', 'Informe seus dados pessoais', 'Validar dados'] },
		{ field: 'password' },
		{ words: ['Identifique-se no gov.br', 'Recuperar senha com', 'Recupere sua senha'] },
	],
	helps: [{ words: ['Vamos criar sua conta'] }, { press: ['Continuar', 'Avançar'] }],
	steps: [
		{ id: 'no-account', kind: 'panel', say: 'noAccountYet', when: { goal: ['recover', 'login'] }, choices: ['talk-to-person'] },
		{ id: 'sign-up', kind: 'panel', when: { goal: ['sign-up'] } },
	],
	stuck: [],
};

export const source: Source = { from: 'Relato público', checked: '2026-11-22', confidence: 'C' };

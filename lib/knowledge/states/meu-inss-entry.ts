import type { Source, StateRule } from '../../core/rule';
import { AFTER_CARE } from '../shared-steps';

export const meuInssEntry: StateRule = {
	id: 'meu-inss-entry',
	hosts: ['meu-inss'],
	// Inner pages repeat the button; only the entry is ours.
	must: [{ path: ['/', '/#', '/#/login'] }, { press: ['Entrar com gov.br', 'Entrar com o gov.br'] }],
	never: [{ press: ['Sair'] }, { field: 'password' }, { field: 'cpf' }, { field: 'code' }],
	helps: [{ words: ['Meu INSS'] }, { title: ['Meu INSS'] }],
	steps: [
		AFTER_CARE,
		{
			id: 'open-login',
			kind: 'press',
			say: 'openLoginInss',
			target: { press: ['Entrar com gov.br', 'Entrar com o gov.br'], mark: ['main-content'] },
		},
	],
	stuck: [],
};

export const source: Source = { from: 'Meu INSS, tela de entrada', checked: '2026-11-22', confidence: 'B' };

import type { Source, StateRule } from '../../core/rule';
import { AFTER_CARE } from '../shared-steps';

export const portalEntry: StateRule = {
	id: 'portal-entry',
	hosts: ['portal'],
	must: [{ path: ['/', '/pt-br'] }, { press: ['Entrar com o gov.br', 'Entrar com gov.br'] }],
	never: [{ field: 'password' }, { field: 'cpf' }, { field: 'code' }],
	helps: [{ title: ['gov.br', 'portal'] }, { words: ['Serviços', 'Governo Federal'] }],
	steps: [
		AFTER_CARE,
		{
			id: 'open-login',
			kind: 'press',
			target: { press: ['Entrar com o gov.br', 'Entrar com gov.br'] },
		},
	],
	stuck: [],
};

export const source: Source = { from: 'Portal gov.br, cabeçalho', checked: '2026-11-22', confidence: 'C' };

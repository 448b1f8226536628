import type { Hosts } from '../core/rule';

/**
 * The hosts of Gov.br that concern us. Recovery lives on an unknown host below
 * `acesso.gov.br`, so its states accept any of them. Source: public pages and
 * scripts, checked 2026-11-22.
 */
export const hosts: Hosts = {
	login: ['sso.acesso.gov.br', 'certificado.sso.acesso.gov.br', 'acesso.gov.br', 'www.acesso.gov.br'],
	'any-acesso': ['acesso.gov.br', '*.acesso.gov.br'],
	account: ['contas.acesso.gov.br'],
	'sign-up': ['cadastro.acesso.gov.br'],
	'meu-inss': ['meu.inss.gov.br'],
	portal: ['www.gov.br'],
	/** Where public servants test; no citizen belongs there. */
	never: ['staging.acesso.gov.br', '*.staging.acesso.gov.br'],
};

import { expect, test } from 'vitest';
import { isKnownHost } from '../../lib/core/host-matches';
import { hosts } from '../../lib/knowledge/hosts';

const at = (host: string, more: { protocol?: string; port?: string } = {}) => ({ protocol: 'https:', host, port: '', ...more });

test.each([
	'sso.acesso.gov.br',
	'acesso.gov.br',
	'www.acesso.gov.br',
	'certificado.sso.acesso.gov.br',
	'contas.acesso.gov.br',
	'meu.inss.gov.br',
	'www.gov.br',
])('%s concerns us', (host) => expect(isKnownHost(at(host), hosts)).toBe(true));

test.each([
	'sso.staging.acesso.gov.br',
	'acesso.gov.br.example.com',
	'xacesso.gov.br',
	'gov.br',
	'servicos.gov.br',
	'inss.gov.br',
	'outro.inss.gov.br',
	'sso-acesso.gov.br.com',
	'',
])('%s does not', (host) => expect(isKnownHost(at(host), hosts)).toBe(false));

test('neither do the same hosts without https, or on another port', () => {
	expect(isKnownHost(at('sso.acesso.gov.br', { protocol: 'http:' }), hosts)).toBe(false);
	expect(isKnownHost(at('sso.acesso.gov.br', { port: '8443' }), hosts)).toBe(false);
});

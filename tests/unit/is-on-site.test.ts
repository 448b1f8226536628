import { expect, test } from 'vitest';
import { isOnSite } from '../../lib/bridge/is-on-site';
import { SITE_HOSTS } from '../../lib/knowledge/sites';

test.each([
	['https://sso.acesso.gov.br/login?x=1', true],
	['https://acesso.gov.br/', true],
	['https://meu.inss.gov.br/#/login', true],
	['https://www.gov.br/pt-br', true],
	['http://sso.acesso.gov.br/login', false],
	['https://sso.acesso.gov.br:8443/login', false],
	['https://sso.acesso.gov.br.conta.example/', false],
	['https://sso-acesso.gov.br/', false],
	['https://gov.br/', false],
	['about:blank', false],
	[undefined, false],
])('%s: %s', (address, isOurs) => {
	expect(isOnSite(address, SITE_HOSTS)).toBe(isOurs);
});

import { expect, test } from 'vitest';
import { whose } from '../../lib/address/whose';
import { hosts } from '../../lib/knowledge';

test.each([
	['https://sso.acesso.gov.br/login?client_id=x', 'login'],
	['https://acesso.gov.br/', 'login'],
	['https://sso。acesso。gov。br/', 'login'],
	['https://meu.inss.gov.br/#/login', 'government'],
	['https://www.gov.br/pt-br', 'government'],
	['http://sso.acesso.gov.br/login', 'not-government'],
	['https://sso.acesso.gov.br:8443/login', 'not-government'],
	['https://sso.staging.acesso.gov.br/login', 'not-government'],
	['https://sso.acesso.gov.br@evil.example/', 'not-government'],
	['https://sso.acesso.gov.br%2eevil.example/', 'not-government'],
	['https://sso.acess\u043e.gov.br/', 'not-government'],
	['https://sso.acesso.gov.br./', 'not-government'],
	['https://acesso.gov.br.com/', 'not-government'],
	['blob:https://sso.acesso.gov.br/1', 'cannot-tell'],
	['about:blank', 'cannot-tell'],
	['not an address', 'cannot-tell'],
])('%s is %s', (address, expected) => {
	expect(whose(address, hosts)).toBe(expected);
});

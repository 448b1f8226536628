import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { store, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const FIXTURES = fixturesOf();
const CPF = FIXTURES.find(({ id }) => id === 'cpf/real')?.html ?? '';
const PATH = '/login?client_id=x';

/** The login page word by word, where it does not belong; and whether our script may run there at all. */
const WRONG_ADDRESSES: readonly [what: string, origin: string, scripts: 0 | 1][] = [
	['without https', 'http://sso.acesso.gov.br', 0],
	['on another port', 'https://sso.acesso.gov.br:8443', 1],
	['on a domain that only begins like it', 'https://sso.acesso.gov.br.evil.example', 0],
	['on a domain that only ends like it', 'https://sso-acesso.gov.br', 0],
	['with a hyphen for a dot', 'https://sso.acesso-gov.br', 0],
	['on another government login', 'https://login.caixa.gov.br', 0],
	['where public servants test', 'https://sso.staging.acesso.gov.br', 1],
	['on a wrong top-level domain', 'https://sso.acesso.gov.br.com', 0],
	['with a trailing dot', 'https://sso.acesso.gov.br.', 1],
];

/** Pages of the two sites that are no entry to the login. */
const INNER = FIXTURES.filter(
	({ id, url }) => /^none\/(?:portal|inss)-/u.test(id) && /^https:\/\/(?:www\.gov\.br|meu\.inss\.gov\.br)\//u.test(url),
);

let walk: Walk;
let tab: Tab;

eachInATab(
	(opened) => {
		({ walk, tab } = opened);
	},
	{ strays: true },
);

test('the login page is recognised at its own address', async () => {
	await tab.visit(`https://sso.acesso.gov.br${PATH}`, CPF);
	await tab.overlay.step('cpf', 'offer');
	expect(tab.scripts()).toBe(1);
});

for (const [what, origin, scripts] of WRONG_ADDRESSES) {
	test(`the same page ${what} gets no guide, not even on the way: ${origin}`, async () => {
		await store(walk, underWay({ way: 'email' }));
		await tab.visit(`${origin}${PATH}`, CPF);
		await expect(tab.page.getByPlaceholder('Digite seu CPF')).toBeVisible();
		expect(await tab.page.evaluate('location.origin')).toBe(origin);
		await tab.settle();
		expect(tab.scripts()).toBe(scripts);
		expect(await tab.hosts()).toBe(0);
	});
}

test('there are inner pages to try', () => {
	expect(INNER.map(({ url }) => new URL(url).host).sort()).toEqual(expect.arrayContaining(['meu.inss.gov.br', 'www.gov.br']));
	expect(INNER.length).toBeGreaterThan(8);
});

for (const { id, url } of INNER) {
	test(`${id} stays untouched while there is no journey`, async () => {
		await tab.visit(walk.site.open(id));
		await tab.settle();
		expect(tab.scripts()).toBe(1);
		expect(await tab.hosts(), url).toBe(0);
		await tab.visit(walk.site.open('cpf/real'));
		await tab.overlay.step('cpf', 'offer');
	});
}

test('on an inner page with a journey under way there is the launcher, and it points at nothing', async () => {
	await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
	for (const id of ['none/portal-help-recover', 'none/inss-extrato']) {
		await tab.visit(walk.site.open(id));
		await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
		await tab.settle();
		expect(await tab.overlay.read(), id).toMatchObject({ state: 'unknown', ring: null, mark: null, actions: ['resume'] });
	}
});

/** Pages that show the login inside of themselves. */
const OUTER: readonly [what: string, url: string, hosts: 0 | 1][] = [
	['a page of somebody else', 'https://loja.example/entrar', 0],
	['a page of the portal', 'https://www.gov.br/pt-br/entrar-por-aqui', 0],
	['a page of the login itself', 'https://sso.acesso.gov.br/moldura', 1],
];

for (const [what, url, hosts] of OUTER) {
	test(`the login inside ${what} gets no guide`, async () => {
		const inner = `https://sso.acesso.gov.br${PATH}`;
		await tab.lay(inner, CPF);
		await tab.visit(
			url,
			`<!doctype html><title>Entrar</title><h1>Moldura</h1><iframe src="${inner}" style="width: 900px; height: 700px"></iframe>`,
		);
		const frame = tab.page.frameLocator('iframe');
		await expect(frame.getByPlaceholder('Digite seu CPF')).toBeVisible();
		if (hosts === 1) await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher of the outer page');
		await tab.settle();
		expect(await tab.hosts()).toBe(hosts);
		expect(await frame.locator('passo-certo').count()).toBe(0);
		expect(await tab.page.frames().at(-1)?.evaluate('location.href')).toBe(inner);
		expect((await tab.overlay.read())?.ring ?? null).toBeNull();
	});
}

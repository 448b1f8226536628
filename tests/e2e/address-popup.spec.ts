import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openToolbar, type Toolbar } from '../instrument/toolbar.ts';
import { fixturesOf } from '../site/fixtures.ts';

/** One browser for all, one test at a time. */
test.describe.configure({ mode: 'default' });

const LOGIN = fixturesOf().find(({ id }) => id === 'cpf/real')?.html ?? '';
const IN_FRONT = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.url ?? null)';
const KEPT = `Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get(null)))`;
const TODO = ['Feche esta página.', 'Não digite CPF, senha nem código aqui.', 'Crie outra senha em acesso.gov.br', 'Fale com uma pessoa'];

/** The login word by word where it does not belong, and what the popup says of it. */
const IMITATIONS: readonly [url: string, host: string, owner: string, reason: string][] = [
	['https://acesso.gov.br.conta.example/login?x=1', 'acesso.gov.br.conta.example', 'conta.example', 'está no meio, só para enganar'],
	['https://acesso.gov.br.com/login', 'acesso.gov.br.com', 'gov.br.com', 'está no meio, só para enganar'],
	['https://sso.acesso-gov.com/login', 'sso.acesso-gov.com', 'acesso-gov.com', 'o dono é outro'],
	['https://acesso.gob.br/login', 'acesso.gob.br', 'gob.br', 'com letras trocadas'],
	['https://sso.acessо.gov.br/login', 'sso.xn--acess-nye.gov.br', 'xn--acess-nye.gov.br', 'letras de outra língua'],
];

/** Addresses that imitate nothing, and the one line about each. */
const OTHERS: readonly [url: string, line: string][] = [
	['https://sso.acesso.gov.br/login?client_id=x', 'O endereço confere: sso.acesso.gov.br'],
	['https://www.gov.br/pt-br', 'É do governo, mas não é a página da senha'],
	['https://meu.inss.gov.br/', 'É do governo, mas não é a página da senha'],
	['https://recuperacao.acesso.gov.br/', 'O endereço é do governo'],
	['https://portal.fgv.br/', 'Este endereço não é do governo'],
	['about:blank', 'Não consigo ver o endereço'],
];

let toolbar: Toolbar;
let popup: Page;

test.beforeAll(async () => {
	toolbar = await openToolbar(() => ({ contentType: 'text/html; charset=utf-8', body: LOGIN }));
});

test.afterAll(() => toolbar.close());

test.afterEach(async () => {
	if (!popup.isClosed()) await popup.close();
});

for (const [url, host, owner, reason] of IMITATIONS) {
	test(`a press on ${url} says that it imitates, whose it is, and what to do`, async () => {
		await toolbar.page.goto(url);
		expect(await toolbar.inBackground(IN_FRONT), 'before the press nothing can be seen').toBeNull();
		const before = await toolbar.inBackground(KEPT);
		await press();
		expect(await texts('h1')).toEqual(['Cuidado: este endereço imita o gov.br']);
		expect(await popup.evaluate('document.activeElement.localName'), 'read out at once').toBe('h1');
		expect(await popup.evaluate('getComputedStyle(document.activeElement).boxShadow'), 'and nothing is drawn around it').toBe('none');
		expect(await texts('.host-name')).toEqual([host, owner]);
		expect(await texts('.verdict-do li')).toEqual(TODO.map((start) => expect.stringContaining(start)));
		expect((await texts('main')).join()).toContain(reason);
		expect(await texts('[aria-current="page"]')).toEqual(['Conferir']);
		expect(await toolbar.inBackground(KEPT), 'nothing is kept').toEqual(before);
		expect(await popup.evaluate('[location.href, localStorage.length, sessionStorage.length]')).toEqual([popup.url(), 0, 0]);
		expect(popup.url()).toMatch(/^chrome-extension:\/\/[a-p]{32}\/popup\.html$/u);
	});
}

for (const [url, line] of OTHERS) {
	test(`a press on ${url} says in one line: ${line}`, async () => {
		await toolbar.page.goto(url);
		await press();
		expect(await texts('h1')).toEqual(['Recuperar a senha do Gov.br']);
		expect(await texts('.verdict-line')).toEqual([line]);
	});
}

test('the next page is judged anew, and cannot be seen until the next press', async () => {
	await toolbar.page.goto('https://portal.fgv.br/');
	await press();
	expect(await texts('.verdict-line')).toEqual(['Este endereço não é do governo']);
	await popup.close();
	await toolbar.page.goto('https://acesso.gov.br.conta.example/');
	expect(await toolbar.inBackground(IN_FRONT)).toBeNull();
	await press();
	expect(await texts('h1')).toEqual(['Cuidado: este endereço imita o gov.br']);
});

test('the popup of an imitation opens the true login, and never the imitation', async () => {
	await toolbar.page.goto('https://acesso.gov.br.conta.example/');
	await press();
	expect(await popup.evaluate(`document.querySelectorAll('a, [href], iframe, img').length`)).toBe(
		await popup.evaluate(`document.head.querySelectorAll('link[href]').length`),
	);
	await (await buttonNamed('Falar com uma pessoa')).click();
	expect(await texts('h1')).toEqual(['Fale com uma pessoa']);
	await (await buttonNamed('Voltar')).click();
	// The popup closes under the press, and with it the line that would tell how the press went.
	await Promise.allSettled([(await buttonNamed('Abrir o Gov.br')).click()]);
	const opened = await toolbar.page.browser().waitForTarget((each) => each.url() === 'https://acesso.gov.br/');
	await (await opened.page())?.close();
});

async function press(): Promise<void> {
	popup = await toolbar.press();
	await popup.waitForSelector('h1');
}

async function buttonNamed(name: string): Promise<ElementHandle<Element>> {
	const button = await popup.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
	if (!button) throw new Error(`no button ${name}`);
	return button;
}

/** What a person reads there. */
function texts(selector: string): Promise<string[]> {
	return popup.$$eval(selector, (found) => found.map((each) => (each.textContent ?? '').trim()));
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openToolbar, type Toolbar } from '../instrument/toolbar.ts';
import { tracesIn } from '../site/canaries.ts';
import { fixturesOf } from '../site/fixtures.ts';

/** One browser for all, one test at a time. */
test.describe.configure({ mode: 'default' });

const LOGIN = fixturesOf().find(({ id }) => id === 'cpf/real')?.html ?? '';
const SCREEN = 'https://sso.acesso.gov.br/login/7531-abc?client_id=secreto';
/** Written by the page itself: somebody is greeted, and what was typed is repeated. */
const GREETED = LOGIN.replace(
	'<main',
	'<p title="Vera Lúcia">Olá, Vera Lúcia Nascimento. CPF 975.318.642-08, vera@correio.example</p><main',
);
const KEPT = `Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get(null)))`;
const SHOWN = `document.querySelector('textarea')?.value ?? null`;

let toolbar: Toolbar;
let folder: string;

test.beforeAll(async () => {
	toolbar = await openToolbar(() => ({ contentType: 'text/html; charset=utf-8', body: GREETED }));
	folder = mkdtempSync(join(tmpdir(), 'passo-certo-saved-'));
	const browser = await toolbar.page.browser().target().createCDPSession();
	await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});

test.afterAll(async () => {
	await toolbar.close();
	rmSync(folder, { recursive: true, force: true });
});

test.afterEach(async () => {
	for (const page of await toolbar.page.browser().pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
});

test('what is saved is what was shown, whole; nothing typed or personal is in it, and nothing is kept', async () => {
	await toolbar.page.goto(SCREEN);
	await toolbar.page.type('#accountId', '97531864208');
	const before = await toolbar.inBackground(KEPT);
	const capture = await tellOfChange();
	const shown = String(await capture.evaluate(SHOWN));
	expect(shown).toMatch(
		/^<!-- captured \d{4}-\d\d-\d\d: read as cpf; removed: .+ \| url: https:\/\/sso\.acesso\.gov\.br\/login\/0000-xxx -->\n<!doctype html>/u,
	);
	expect(shown).toContain('<input id="accountId" type="tel" name="accountId"');
	expect(shown).toContain('Olá, xxxx xxxxx xxxxxxxxxx. CPF 000.000.000-00, xxxx@xxxxxxx.xxxxxxx');
	expect(shown.trimEnd()).toMatch(/<\/html>$/u);
	expect(tracesIn(shown)).toEqual([]);
	expect(shown).not.toMatch(/vera|passo-certo|client_id|secreto/iu);
	expect(readdirSync(folder), 'nothing is saved unasked').toEqual([]);

	await (await buttonNamed(capture, 'Salvar o arquivo')).click();
	await expect.poll(() => readdirSync(folder).filter((name) => /^captured-\d{4}-\d\d-\d\d\.html$/u.test(name)).length).toBe(1);
	expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8')).toBe(shown);
	expect(await texts(capture, '[role="status"]')).toEqual(['Arquivo salvo. Confira de novo antes de mandar.']);
	expect(await toolbar.inBackground(KEPT), 'nothing is kept').toEqual(before);
	expect(await capture.evaluate('[location.search, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
	expect(await toolbar.page.evaluate(`document.querySelector('#accountId').value`), 'the page is as it was').toBe('97531864208');
});

test('thrown away, it is gone, and so it is when the page is loaded again', async () => {
	await toolbar.page.goto(SCREEN);
	const capture = await tellOfChange();
	await (await buttonNamed(capture, 'Descartar')).click();
	await expect.poll(() => capture.evaluate(SHOWN)).toBeNull();
	expect(await texts(capture, '[role="status"]')).toEqual(['Pronto, o guia esqueceu tudo. Feche esta página.']);
	expect(await capture.evaluate('document.activeElement.localName')).toBe('h1');
	await capture.reload();
	await capture.waitForSelector('h1');
	expect(await capture.evaluate(SHOWN)).toBeNull();
	expect(await texts(capture, '[role="status"]')).toEqual(['Não consigo ver a tela. Volte a ela e comece de novo pelo desenho do guia.']);
});

test('a page that is too large is not captured, and says so', async () => {
	await toolbar.page.goto(SCREEN);
	await toolbar.page.evaluate(`document.body.append(...Array.from({ length: 4001 }, () => document.createElement('p')))`);
	const capture = await tellOfChange();
	expect(await texts(capture, '[role="status"]')).toEqual(['Esta tela é grande demais. Conte no projeto, com palavras, o que mudou.']);
});

for (const url of ['https://sso.acesso.gov.br.conta.example/login', 'https://www.uol.com.br/', 'https://portal.fgv.br/']) {
	test(`on ${url} there is nothing to tell of`, async () => {
		await toolbar.page.goto(url);
		const popup = await toolbar.press();
		await popup.waitForSelector('h1');
		await (await buttonNamed(popup, 'Mais')).click();
		await popup.waitForSelector('::-p-xpath(//button[normalize-space()="Opções"])');
		expect((await texts(popup, '.row-title')).join()).not.toContain('Contar que esta tela mudou');
		await popup.close();
	});
}

test('a report of the screen is copied, with ids and numbers only', async () => {
	await toolbar.page.goto(SCREEN);
	await toolbar.page.evaluate(`document.querySelector('#enter-account-id').remove()`);
	const popup = await toolbar.press();
	await popup.waitForSelector('h1');
	await popup.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
	await (await buttonNamed(popup, 'Mais')).click();
	const row = await popup.waitForSelector('::-p-xpath(//button[contains(., "Copiar relatório")])');
	await row?.click();
	await expect.poll(() => texts(popup, '.view [role="status"]')).toEqual(['Relatório copiado. Não há nada seu nele.']);
	expect(
		String(await popup.evaluate('copied'))
			.split('\n')
			.slice(0, 3),
	).toEqual([expect.stringMatching(/^Passo Certo \d+\.\d+\.\d+$/u), 'screen: none (unknown)', 'near cpf: must 2']);
	await popup.close();
});

/** From the screen through the popup to the page that shows the file. */
async function tellOfChange(): Promise<Page> {
	const popup = await toolbar.press();
	await popup.waitForSelector('h1');
	await (await buttonNamed(popup, 'Mais')).click();
	// The popup closes under the press, and with it the line that would tell how the press went.
	await Promise.allSettled([(await buttonNamed(popup, 'Contar que esta tela mudou')).click()]);
	const opened = await toolbar.page.browser().waitForTarget((each) => each.url().endsWith('/capture.html'));
	const capture = await opened.page();
	if (!capture) throw new Error('the page did not open');
	await capture.waitForSelector('textarea, [role="status"]:not(:empty)');
	return capture;
}

async function buttonNamed(page: Page, name: string): Promise<ElementHandle<Element>> {
	const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
	if (!button) throw new Error(`no button ${name}`);
	return button;
}

/** What a person reads there. */
function texts(page: Page, selector: string): Promise<string[]> {
	return page.$$eval(selector, (found) => found.map((each) => (each.textContent ?? '').trim()));
}

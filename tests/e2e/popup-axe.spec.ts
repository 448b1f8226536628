import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { forget, store, underWay } from '../instrument/storage.ts';

/** One browser for all: each test has a tab and a memory of its own. */
test.describe.configure({ mode: 'default' });

let walk: Walk;
let page: Page;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(async () => {
	await forget(walk);
	page = await walk.context.newPage();
	await page.bringToFront();
	await page.setViewportSize({ width: 420, height: 600 });
});

test.afterEach(() => page.close());

const PAGES = ['popup', 'options', 'welcome', 'sheet', 'practice', 'address'];

for (const name of PAGES) {
	for (const isUnderWay of [false, true]) {
		test(`${name} has no fault that axe could find, ${isUnderWay ? 'with' : 'without'} a journey`, async () => {
			if (isUnderWay) await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
			await page.goto(ours(name));
			await page.locator('h1').first().waitFor();
			await checkWithAxe();
			if (name === 'sheet') await checkStatesOfSheet();
			if (name !== 'popup') return;
			for (const tab of ['Progresso', 'Conferir', 'Mais']) {
				await page.getByRole('button', { name: tab, exact: true }).click();
				await checkWithAxe();
			}
			await page.getByRole('button', { name: 'Início', exact: true }).click();
			for (const view of [/^O que você tem agora/u, /^Ver meu caminho/u]) {
				await page.getByRole('button', { name: view }).click();
				await checkWithAxe();
				if (view.test('O que você tem agora')) await page.getByRole('checkbox', { name: 'O e-mail cadastrado' }).check();
			}
			for (const view of [/^Reconhecimento/u, /^Banco/u, /^E-mail/u, /^SMS/u, /^Falar com/u]) {
				await page.goto(ours(name));
				await page.getByRole('button', { name: view }).click();
				await checkWithAxe();
			}
			await page.goto(ours(name));
			await page.getByRole('button', { name: 'Progresso', exact: true }).click();
			await page.getByRole('button', { name: 'Apagar tudo' }).click();
			await page.getByRole('dialog').waitFor();
			await checkWithAxe();
		});
	}
}

test('axe does find a fault where there is one', async () => {
	await page.goto(ours('popup'));
	await page.evaluate(`document.querySelector('h1').after(document.createElement('button'))`);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toContain('button-name');
});

for (const name of PAGES) {
	test(`${name} at twice the size and black on white has no fault that axe could find, and nothing beside the window`, async () => {
		await store(walk, underWay({ way: 'email' }, { text: 200, contrast: true }));
		await page.goto(ours(name));
		await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('40px');
		await page.locator('h1').first().waitFor();
		await checkWithAxe();
		expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
	});
}

/** One page for each answer, and what the popup opens with. */
const BEHIND: readonly [url: string, opensWith: string][] = [
	['https://sso.acesso.gov.br/login', 'Recuperar a senha do Gov.br'],
	['https://www.gov.br/', 'Recuperar a senha do Gov.br'],
	['https://recuperar-senha.acesso.gov.br.beneficio-liberado-hoje.example/', 'Cuidado: este endereço imita o gov.br'],
	['https://www.uol.com.br/', 'Recuperar a senha do Gov.br'],
];

for (const [url, opensWith] of BEHIND) {
	test(`over ${url} the popup has no fault that axe could find, on a computer, on a phone, and at twice the size`, async () => {
		// A tab of its own has no page behind it: this one is told of one.
		const tabs = JSON.stringify([{ url, id: 7 }]);
		await page.addInitScript(`chrome.tabs.query = (_, answer) => { answer?.(${tabs}); return Promise.resolve(${tabs}); }`);
		for (const [text, width, height] of [
			[100, 400, 600],
			[100, 360, 640],
			[100, 1280, 800],
			[200, 360, 640],
		] as const) {
			await store(walk, underWay({}, { text, contrast: text === 200 }));
			await page.setViewportSize({ width, height });
			await page.goto(ours('popup'));
			await expect(page.locator('h1')).toHaveText(opensWith);
			await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe(`${text / 5}px`);
			for (const tab of ['Início', 'Conferir', 'Mais']) {
				await page.getByRole('button', { name: tab, exact: true }).click();
				await checkWithAxe();
				expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
			}
		}
	});
}

test('with the line about the address, all that can be chosen at first is in sight at once', async () => {
	await page.setViewportSize({ width: 400, height: 600 });
	await page.goto(ours('popup'));
	await expect(page.locator('.verdict-line')).toHaveText('Não consigo ver o endereço');
	await expect(page.locator('.view .row').last()).toBeInViewport({ ratio: 1 });
	expect(await page.evaluate(`(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('.view'))`)).toBe(0);
});

/** Each way, dark and light; with its words shown; copied, and what stands there where nothing may be copied. */
async function checkStatesOfSheet(): Promise<void> {
	for (const way of ['Reconhecimento facial', 'Banco', 'E-mail', 'SMS no celular']) {
		await page.getByRole('button', { name: way }).click();
		for (const colorScheme of ['dark', 'light'] as const) {
			await page.emulateMedia({ colorScheme });
			await checkWithAxe();
		}
	}
	await page.getByText('Ler as palavras do desenho').click();
	for (const [copies, said] of [
		['resolve', /^Copiado/u],
		['reject', /^Não consegui copiar/u],
	] as const) {
		await page.evaluate(`navigator.clipboard.writeText = () => Promise.${copies}()`);
		await page.getByRole('button', { name: 'Copiar para o WhatsApp' }).click();
		await expect(page.getByRole('status')).toHaveText(said);
		await checkWithAxe();
	}
}

async function checkWithAxe(): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

function ours(name: string): string {
	return `chrome-extension://${walk.extensionId}/${name}.html`;
}

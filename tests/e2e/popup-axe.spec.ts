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

const PAGES = ['popup', 'options', 'welcome', 'sheet', 'practice'];

for (const name of PAGES) {
	for (const isUnderWay of [false, true]) {
		test(`${name} has no fault that axe could find, ${isUnderWay ? 'with' : 'without'} a journey`, async () => {
			if (isUnderWay) await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
			await page.goto(ours(name));
			await page.locator('h1').first().waitFor();
			await checkWithAxe();
			if (name !== 'popup') return;
			for (const tab of ['Progresso', 'Mais']) {
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

for (const name of PAGES.filter((each) => each !== 'sheet')) {
	test(`${name} at twice the size and black on white has no fault that axe could find, and nothing beside the window`, async () => {
		await store(walk, underWay({ way: 'email' }, { text: 200, contrast: true }));
		await page.goto(ours(name));
		await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('40px');
		await page.locator('h1').first().waitFor();
		await checkWithAxe();
		expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
	});
}

async function checkWithAxe(): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

function ours(name: string): string {
	return `chrome-extension://${walk.extensionId}/${name}.html`;
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { askInside, store, underWay } from '../instrument/storage.ts';

/** One browser for all. */
test.describe.configure({ mode: 'default' });

let walk: Walk;

test.beforeAll(async () => {
	walk = await openWalk();
	await walk.page.goto(walk.site.open('cpf/real'));
});

test.afterAll(() => walk.close());

for (const [text, width, height] of [
	[100, 1280, 800],
	[100, 360, 640],
	[200, 360, 640],
] as const) {
	test(`the captured file at ${width}x${height}, words at ${text} %, has no fault that axe could find, and nothing beside the window`, async () => {
		await store(walk, underWay({}, { text, contrast: text === 200 }));
		const page = await captureOf(await tabId());
		await page.setViewportSize({ width, height });
		await page.locator('textarea').waitFor();
		await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe(`${text / 5}px`);
		await check(page);
		const small = await page.locator('button').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).length);
		expect(small).toBe(0);
		await page.screenshot({ path: test.info().outputPath(`capture-${width}-${text}.png`), fullPage: true });
		await page.getByRole('button', { name: 'Salvar o arquivo' }).click();
		await expect(page.getByRole('status')).toHaveText('Arquivo salvo. Confira de novo antes de mandar.');
		await check(page);
		await page.getByRole('button', { name: 'Descartar' }).click();
		await expect(page.getByRole('status')).toHaveText('Pronto, o guia esqueceu tudo. Feche esta página.');
		await check(page);
		await page.close();
	});
}

test('the file can be read through with the keyboard alone, and both buttons come after it', async () => {
	const page = await captureOf(await tabId());
	await page.locator('textarea').waitFor();
	const stops: string[] = [];
	for (let at = 0; at < 3; at += 1) {
		await page.keyboard.press('Tab');
		stops.push(String(await page.evaluate('document.activeElement.textContent || document.activeElement.labels?.[0]?.textContent')));
	}
	expect(stops.map((each) => each.trim())).toEqual(['O arquivo inteiro', 'Salvar o arquivo', 'Descartar']);
	await page.close();
});

async function check(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
	expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

async function tabId(): Promise<number> {
	return Number(await askInside(walk, `chrome.tabs.query({ url: 'https://sso.acesso.gov.br/*' }).then(([tab]) => tab.id)`));
}

async function captureOf(tab: number): Promise<Page> {
	const page = await walk.context.newPage();
	await page.goto(`chrome-extension://${walk.extensionId}/capture.html?tab=${tab}`);
	return page;
}

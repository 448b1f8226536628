import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { forget, store, storedBy, underWay } from '../instrument/storage.ts';

/** One browser for all: each test has a page and a memory of its own. */
test.describe.configure({ mode: 'default' });

const IMITATION = 'https://acesso.gov.br.conta.example/login?cpf=00000000000';
const LONG = `https://${['sso.acesso.gov.br', 'recuperar-senha-do-beneficio-com-o-cpf', 'x'.repeat(60), 'conta.example'].join('.')}/`;
const LINKS: readonly [address: string, title: string, says: string][] = [
	['https://sso.acesso.gov.br/login', 'O endereço confere', 'Este link leva à entrada do Gov.br.'],
	['https://cadastro.acesso.gov.br/', 'O endereço é do governo', 'Ele termina em “acesso.gov.br”'],
	['https://www.gov.br/pt-br', 'É do governo, mas não é a página da senha', 'Se outra página pedir a senha, não digite.'],
	[IMITATION, 'Cuidado: este endereço imita o gov.br', 'O nome gov.br está no meio, só para enganar.'],
	[LONG, 'Cuidado: este endereço imita o gov.br', 'O nome gov.br está no meio, só para enganar.'],
	['https://sso.acesso.gov.br@evil.example/', 'Cuidado: este endereço não confere', 'O que vem antes do sinal @ não conta.'],
	['http://sso.acesso.gov.br/', 'Cuidado: este endereço não confere', 'Falta o cadeado no endereço.'],
	['https://www.uol.com.br/', 'Este endereço não é do governo', 'Se abrir este link, não digite a senha do Gov.br.'],
	['mailto:alguem@example.com', 'Não consigo ver o endereço', 'Volte à página do link e peça de novo.'],
];
const SIZES = [
	{ width: 1280, height: 800 },
	{ width: 360, height: 640 },
] as const;

let walk: Walk;
let page: Page;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(() => forget(walk));

test.afterEach(async () => {
	await page.close();
	expect(walk.strays, 'the link is never opened').toEqual([]);
});

for (const [address, title, says] of LINKS) {
	test(`of ${address.slice(0, 60)} our page says: ${title}`, async () => {
		page = await ask(address);
		await expect(heading()).toHaveText(title);
		await expect(page.getByText(says)).toBeVisible();
		expect(await page.locator('a').count(), 'no link leads anywhere').toBe(0);
		expect(page.url()).toBe(`chrome-extension://${walk.extensionId}/address.html`);
	});
}

for (const size of SIZES) {
	for (const [address, title] of LINKS) {
		test(`${title}, at ${size.width} px: ${address.slice(0, 60)} leaves nothing that axe could find, and nothing beside the window`, async () => {
			page = await ask(address);
			await page.setViewportSize(size);
			await heading().waitFor();
			await checkWithAxe();
			expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
		});
	}
}

test('at twice the size and black on white it can be read all the same', async () => {
	await store(walk, underWay({}, { text: 200, contrast: true }));
	page = await ask(LONG);
	await page.setViewportSize({ width: 360, height: 640 });
	await expect.poll(() => page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('40px');
	await checkWithAxe();
	expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

test('the owner is named, the link is not kept anywhere, and a second look finds it forgotten', async () => {
	const before = await storedBy(walk);
	page = await ask(IMITATION);
	await expect(page.locator('.host-name')).toHaveText(['acesso.gov.br.conta.example', 'conta.example']);
	expect(await page.content()).not.toContain('00000000000');
	expect(await storedBy(walk)).toEqual(before);
	await page.reload();
	await expect(heading()).toHaveText('Não consigo ver o endereço');
});

test('a background that has ended meanwhile has forgotten the link', async () => {
	page = await walk.context.newPage();
	await page.goto(`chrome-extension://${walk.extensionId}/address.html`);
	await expect(heading()).toHaveText('Não consigo ver o endereço');
});

test('buttons lead to fixed addresses only', async () => {
	page = await ask(IMITATION);
	await page.evaluate(`globalThis.opened = []; chrome.tabs.create = ({ url }, done) => { opened.push(url); done?.({ id: 1 }); }`);
	for (const button of await page.getByRole('button').all()) await button.click();
	expect(await page.evaluate('opened')).toEqual([
		'https://acesso.gov.br/',
		expect.stringMatching(/^https:\/\/www\.gov\.br\/governodigital\//u),
	]);
});

/** Our page, as the entry in the menu of a link opens it: a menu of the browser’s cannot be pressed in a test. */
async function ask(linkUrl: string): Promise<Page> {
	const [worker] = walk.context.serviceWorkers();
	const opening = walk.context.waitForEvent('page');
	await worker?.evaluate(`chrome.contextMenus.onClicked.dispatch({ menuItemId: 'whose-link', linkUrl: ${JSON.stringify(linkUrl)} })`);
	const opened = await opening;
	await opened.locator('h1').waitFor();
	return opened;
}

function heading() {
	return page.getByRole('heading', { level: 1 });
}

async function checkWithAxe(): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

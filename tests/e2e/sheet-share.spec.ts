import { expect, type Page, test } from '@playwright/test';
import { METHODS } from '../../lib/core/rule.ts';
import { chatAddress } from '../../lib/knowledge/addresses.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { readQr } from '../instrument/read-qr.ts';
import { forget, store, underWay } from '../instrument/storage.ts';

/** The steps as a message and as a QR code: what really comes out of the buttons and the screen. */
test.describe.configure({ mode: 'default' });

const COPY = 'Copiar para o WhatsApp';
const SEND = 'Abrir no WhatsApp';
/** What would open is written down instead. */
const LISTEN = `
	globalThis.asked = [];
	chrome.tabs.create = (tab, answer) => { asked.push(tab.url); answer?.({ id: 1 }); return Promise.resolve({ id: 1 }); };
	globalThis.print = () => { asked.push('print'); };
`;

let walk: Walk;
let page: Page;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(async () => {
	await forget(walk);
	page = await walk.context.newPage();
	await page.addInitScript(LISTEN);
	await page.bringToFront();
});

test.afterEach(async () => {
	await page.close();
	expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
});

for (const method of METHODS) {
	test(`the message for ${method} is copied, said to be, and the same that WhatsApp would be given`, async () => {
		await open(method);
		await expect(page.getByRole('status')).toHaveText('');
		await page.getByRole('button', { name: COPY }).click();
		await expect(page.getByRole('status')).toHaveText(/^Copiado\./u);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		const copied = await pasted();
		expect(copied).toMatch(/^(Não diga este código a ninguém|Nunca faça Pix)/u);
		expect(copied).toContain('1. Digite o CPF e aperte *Continuar*.');
		await page.getByRole('button', { name: SEND }).click();
		const [opened, ...others] = await asked();
		expect(others).toEqual([]);
		const url = new URL(opened ?? '');
		expect(url.origin + url.pathname).toBe(chatAddress);
		expect([...url.searchParams]).toEqual([['text', copied]]);
	});

	test(`a phone reads the steps for ${method} from the screen, in any theme and window`, async () => {
		const blank = await walk.context.newPage();
		await open(method);
		await page.getByText('Ler as palavras do desenho').click();
		const words = await page.locator('.take-text > p').textContent();
		for (const look of [
			{ width: 1280, height: 900, colorScheme: 'light', forcedColors: 'none' },
			{ width: 1280, height: 900, colorScheme: 'dark', forcedColors: 'none' },
			{ width: 800, height: 600, colorScheme: 'dark', forcedColors: 'active' },
			{ width: 360, height: 640, colorScheme: 'light', forcedColors: 'none' },
		] as const) {
			await page.setViewportSize(look);
			await page.emulateMedia(look);
			const code = page.getByRole('img', { name: 'QR code' });
			await code.scrollIntoViewIfNeeded();
			const box = await code.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(320);
			expect(await readQr(await page.screenshot(), blank), JSON.stringify(look)).toBe(words);
		}
		await blank.close();
		// 17 squares and 4 for each version, and 4 of white on either side.
		const [, , size] = ((await page.locator('.qr-code').getAttribute('viewBox')) ?? '').split(' ').map(Number);
		expect(((size ?? 0) - 8 - 17) / 4).toBeLessThanOrEqual(20);
	});
}

test('where nothing may be copied, the words stand there, marked', async () => {
	await open('email');
	await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
	await page.getByRole('button', { name: COPY }).click();
	await expect(page.getByRole('status')).toHaveText(/^Não consegui copiar\./u);
	const marked = page.getByRole('textbox', { name: 'Passos para copiar' });
	await expect(marked).toBeFocused();
	await expect(marked).toHaveAttribute('readonly');
	expect(await page.evaluate('getSelection().toString()')).toBe(await marked.inputValue());
	expect(await marked.inputValue()).toContain('6. Crie a senha nova.');
	// Another way begins anew.
	await page.getByRole('button', { name: 'Banco' }).click();
	await expect(marked).toHaveCount(0);
	await expect(page.getByRole('status')).toHaveText('');
});

test('nothing of the person is in the message, whatever is remembered', async () => {
	await open('sms');
	await page.getByRole('button', { name: SEND }).click();
	const [before] = await asked();
	await store(walk, underWay({ way: 'email', lost: ['email'], passed: [{ state: 'cpf', at: Date.now() }] }, { helper: true }));
	await open('sms');
	await page.getByRole('button', { name: SEND }).click();
	expect(await asked()).toEqual([before]);
});

test('two presses from the popup, and everything by the keyboard, without a network', async () => {
	await walk.context.setOffline(true);
	await page.goto(`chrome-extension://${walk.extensionId}/popup.html`);
	await page.getByRole('button', { name: /^E-mail/u }).click();
	await page.getByRole('button', { name: 'Levar os passos comigo' }).click();
	expect(await asked()).toEqual([`chrome-extension://${walk.extensionId}/sheet.html?method=email`]);
	await open('email');
	const names: string[] = [];
	for (let press = 0; press < 9; press += 1) {
		await page.keyboard.press('Tab');
		names.push(String(await page.evaluate('document.activeElement.textContent')));
		if (/^(Imprimir|Abrir)/u.test(names.at(-1) ?? '')) await page.keyboard.press('Enter');
		if (names.at(-1) === COPY) await page.keyboard.press('Space');
	}
	expect(names.slice(0, 8)).toEqual([
		...['Reconhecimento facial', 'Banco', 'E-mail', 'SMS no celular'],
		...['Imprimir', COPY, SEND, 'Ler as palavras do desenho'],
	]);
	await expect(page.getByRole('status')).toHaveText(/^Copiado/u);
	expect(await asked()).toEqual(['print', expect.stringMatching(/^https:\/\/wa\.me\/\?text=/u)]);
	await walk.context.setOffline(false);
});

async function open(method: string): Promise<void> {
	await page.goto(`chrome-extension://${walk.extensionId}/sheet.html?method=${method}`);
	await page.locator('.sheet').waitFor();
}

async function asked(): Promise<string[]> {
	return JSON.parse(String(await page.evaluate('JSON.stringify(asked)')));
}

/** As a person would look at it: put into a field of another page. */
async function pasted(): Promise<string> {
	const other = await walk.context.newPage();
	await other.bringToFront();
	await other.setContent('<textarea></textarea>');
	await other.locator('textarea').focus();
	await other.keyboard.press('Control+V');
	const text = await other.locator('textarea').inputValue();
	await other.close();
	await page.bringToFront();
	return text;
}

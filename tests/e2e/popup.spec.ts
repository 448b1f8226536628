import { expect, type Locator, type Page, test } from '@playwright/test';
import { methods } from '../../lib/knowledge/methods.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { askInside, forget, store, storedBy, underWay } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';

/** One browser for all: each test has a tab and a memory of its own. */
test.describe.configure({ mode: 'default' });

const NAMES: Readonly<Record<string, string>> = { facial: 'Reconhecimento facial', bank: 'Banco', email: 'E-mail', sms: 'SMS no celular' };
const AT_HAND = [
	'Aplicativo gov.br no celular',
	'CNH, título de eleitor ou CIN',
	'Aplicativo do seu banco',
	'O e-mail cadastrado no Gov.br',
	'O celular cadastrado no Gov.br',
];

let walk: Walk;
let tab: Tab;
let page: Page;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(async () => {
	await forget(walk);
	tab = await Tab.open(walk);
	page = tab.page;
	await page.setViewportSize({ width: 420, height: 600 });
	await openPopup();
});

test.afterEach(async () => {
	await page.close();
	expect(tab.faults).toEqual([]);
	expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
});

for (const { id, needs, steps, fails, notes, source } of methods) {
	test(`${id} is explained: what it needs, how long it takes, its steps, what may fail, when it was checked`, async () => {
		await checkMethod(id, { needs, steps, fails, notes, checked: source.checked });
	});
}

test('offline, every method is explained all the same, and the people to turn to', async () => {
	await walk.context.setOffline(true);
	try {
		await openPopup();
		for (const { id, needs, steps, fails, notes, source } of methods) {
			await checkMethod(id, { needs, steps, fails, notes, checked: source.checked });
			await press('Voltar');
		}
		await press('Falar com uma pessoa');
		await expect(page.locator('.people > li')).toHaveCount(4);
		await openPopup();
		for (const [name, title] of [
			['Progresso', 'O que você quer fazer?'],
			['Mais', 'O que o Passo Certo faz'],
		]) {
			await press(name ?? '');
			await expect(heading()).toHaveText(title ?? '');
		}
	} finally {
		await walk.context.setOffline(false);
	}
});

test('the chooser has an answer for all 32 combinations of what people have', async () => {
	await press(/^O que você tem agora\?/u);
	const boxes = AT_HAND.map((name) => page.getByRole('checkbox', { name }));
	const has = AT_HAND.map(() => false);
	const answers = new Set<string>();
	for (let at = 0; at < 32; at += 1) {
		// A Gray code: each combination is one tick away from the one before.
		const flip = at === 0 ? -1 : Math.log2(at & -at);
		if (flip >= 0) {
			await boxes[flip]?.click();
			has[flip] = !has[flip];
		}
		for (const [index, box] of boxes.entries()) await expect(box).toBeChecked({ checked: has[index] ?? false });
		await press('Ver meu caminho');
		const key = has.map(Number).join('');
		answers.add(key);
		const [app = false, photo = false, bank = false, inbox = false, number = false] = has;
		if (![app && photo, bank, inbox, number].includes(true)) {
			await expect(heading(), key).toHaveText('Fale com uma pessoa');
			await expect(page.locator('.people > li'), key).toHaveCount(4);
		} else {
			await expect(heading(), key).toHaveText('Seu caminho');
			const ways = await page.locator('ol.ways > li .row-title').allTextContents();
			const named = ways.map((way) => way.replace(/^\d+\. /u, ''));
			expect(
				ways.map((way) => Number.parseInt(way, 10)),
				key,
			).toEqual(ways.map((_, index) => index + 1));
			expect(named.at(-1), key).toBe('Falar com uma pessoa');
			expect(named.slice(0, -1).sort(), key).toEqual(
				[
					[app && photo, 'facial'],
					[bank, 'bank'],
					[inbox, 'email'],
					[number, 'sms'],
				]
					.flatMap(([is, id]) => (is ? [NAMES[String(id)]] : []))
					.sort(),
			);
			await expect(page.getByRole('button', { name: /^Começar pel/u }), key).toBeVisible();
		}
		await press('Voltar');
	}
	expect(answers.size).toBe(32);
});

test('“Não tenho nada disso” leads to people', async () => {
	await press(/^O que você tem agora\?/u);
	await press('Não tenho nada disso');
	await expect(heading()).toHaveText('Fale com uma pessoa');
	expect((await page.locator('.people > li p').allTextContents()).every((text) => text.length > 20)).toBe(true);
});

test('“Começar pelo e-mail” keeps the goal and the way, and opens the login', async () => {
	await press(NAMES.email ?? '');
	const opening = walk.context.waitForEvent('page');
	await press('Começar pelo e-mail');
	const opened = await opening;
	await opened.waitForURL('https://acesso.gov.br/');
	expect(await storedBy(walk)).toMatchObject({ local: { memory: { journey: { goal: 'recover', way: 'email' } } } });
	await expect(opened.getByPlaceholder('Digite seu CPF')).toBeVisible();
	await opened.close();
});

test('after three screens the progress says what is done, what is now and what comes next', async () => {
	await store(walk, underWay({ way: 'email' }));
	await page.setViewportSize({ width: 1280, height: 800 });
	await tab.visit(walk.site.open('meu-inss-entry/real'));
	await expect.poll(() => tab.isRinged('#main-content')).toBe(true);
	await page.locator('#main-content').click();
	await expect.poll(() => tab.isRinged('#accountId')).toBe(true);
	await page.locator('#enter-account-id').click();
	await expect.poll(() => tab.isRinged('#password-recovery')).toBe(true);
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { journey: { passed: [{}, {}, { state: 'password' }] } } } });
	await openPopup();
	await press('Progresso');
	await expect(heading()).toHaveText('Você está no passo 3 de 7');
	const stages = page.getByRole('list', { name: 'Passos' }).getByRole('listitem');
	await expect(stages.locator('.stage-mark')).toHaveText(['Feito', 'Feito', 'Agora', 'Depois', 'Depois', 'Depois', 'Depois']);
	await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
	await expect(stages.nth(2)).toHaveAttribute('aria-current', 'step');
	expect(
		(await stages.locator('.stage-name').allTextContents()).every((text, index) => text.startsWith(`${index + 1}. `) && text.length > 8),
	).toBe(true);
});

test('“Apagar tudo” asks once more, and then leaves nothing stored', async () => {
	await store(walk, underWay({ way: 'sms', passed: [{ state: 'cpf', at: Date.now() }] }));
	await openPopup();
	await press('Progresso');
	await press('Apagar tudo');
	const dialog = page.getByRole('dialog', { name: 'Apagar tudo?' });
	await dialog.getByRole('button', { name: 'Não apagar' }).click();
	expect(await storedBy(walk)).toMatchObject({ local: { memory: { journey: { way: 'sms' } } } });
	await press('Apagar tudo');
	await dialog.getByRole('button', { name: 'Apagar tudo' }).click();
	await expect(page.getByText('Tudo foi apagado.')).toBeVisible();
	expect(await storedBy(walk)).toEqual({ local: {}, session: {} });
	expect(await askInside(walk, 'chrome.storage.sync.get(null)')).toEqual({});
	expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
	await expect(heading()).toHaveText('O que você quer fazer?');
});

interface Told {
	needs: readonly string[];
	steps: readonly string[];
	fails: readonly { problem: string; remedy: string }[];
	notes: readonly string[];
	checked: string;
}

async function checkMethod(id: string, { needs, steps, fails, notes, checked }: Told): Promise<void> {
	await press(NAMES[id] ?? '');
	await expect(heading()).toHaveText(NAMES[id] ?? '');
	await allSaid(part('Tenha em mãos').getByRole('listitem'), needs.length);
	await allSaid(part('Quanto tempo separar').locator('p'), 1);
	await allSaid(part('Passo a passo').getByRole('listitem'), steps.length);
	await allSaid(part('Bom saber').getByRole('listitem'), notes.length);
	const doubts = part('Se não der certo').locator('.disclosure');
	await expect(doubts).toHaveCount(fails.length);
	for (const doubt of await doubts.all()) {
		await doubt.getByRole('button').click();
		await expect(doubt.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
		await allSaid(doubt.locator('.disclosure-answer:visible'), 1);
	}
	await expect(page.getByText(`Conferido em ${checked.split('-').reverse().join('/')}`)).toBeVisible();
}

/** So many, and each says something. */
async function allSaid(items: Locator, count: number): Promise<void> {
	await expect(items).toHaveCount(count);
	for (const text of await items.allTextContents()) expect(text.trim().length).toBeGreaterThan(3);
}

function part(title: string): Locator {
	return page.locator('section.part').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

function heading(): Locator {
	return page.getByRole('heading', { level: 1 });
}

/** A button or row by what it says first; its hint may follow. */
async function press(name: string | RegExp): Promise<void> {
	const buttons = page.getByRole('button', {
		name: typeof name === 'string' ? new RegExp(`^${name.replace(/[()?]/gu, '\\$&')}`, 'u') : name,
	});
	await buttons.first().click();
}

async function openPopup(): Promise<void> {
	await page.goto(`chrome-extension://${walk.extensionId}/popup.html`);
	await expect(heading()).toHaveText('Recuperar a senha do Gov.br');
}

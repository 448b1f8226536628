import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type CopiedBuild, copiedBuild } from '../instrument/copied-build.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { chromiumPolicy, type PolicyFile } from '../instrument/policy-file.ts';
import { askInside, storedBy, underWay } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';
import { walkJourney } from '../instrument/walk-journey.ts';
import { recoveries } from '../site/journeys.ts';

/** Real policy files, for one copy of the shipped build. One browser at a time: each finds what was settled before it started. */
test.describe.configure({ mode: 'default' });

const SETTLED = { sessionOnly: true, resetMinutes: 15, helpName: 'Telecentro da Praça', helpPhone: '(11) 5555-0100', largeText: true };
/** Stands in every memory of a journey. */
const WORD = '"passed":';

let build: CopiedBuild | undefined;
let file: PolicyFile | string = 'not yet written';
/** Closed after each test, however it ends. */
let opened: Walk | undefined;

test.beforeAll(() => {
	build = copiedBuild('chrome-mv3');
	file = chromiumPolicy(build.id);
});

test.beforeEach(() => test.skip(typeof file === 'string', String(file)));

test.afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

test.afterAll(() => {
	if (typeof file !== 'string') file.remove();
	build?.remove();
});

test('where nothing may be on the disk, a whole journey leaves nothing there, and is remembered all the same', async () => {
	const profile = test.info().outputPath('profile');
	const walk = await openUnder(SETTLED, profile);
	expect(walk.extensionId).toBe(build?.id);
	expect(await askInside(walk, 'chrome.storage.managed.get(null)')).toEqual(SETTLED);
	for (const journey of recoveries.filter(({ name }) => name === 'email')) await walkJourney(walk, journey, async () => {});
	const { local, session } = (await storedBy(walk)) as { local: object; session: object };
	expect(local).toEqual({});
	expect(JSON.stringify(session)).toContain(WORD);
	expect(filesNaming(WORD, profile)).toEqual([]);
	expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);

	// The control: stored on purpose, it is found by the same search.
	await askInside(walk, 'chrome.storage.local.set({ kept: { passed: [] } })');
	expect(filesNaming(WORD, profile)).not.toEqual([]);
});

test('what lay on the disk from before is erased when the browser starts', async () => {
	const profile = test.info().outputPath('profile');
	const before = await openUnder({}, profile);
	await askInside(before, `chrome.storage.local.set(${JSON.stringify(underWay({ way: 'email' }))})`);
	expect(await storedBy(before)).toMatchObject({ local: { memory: {} } });
	await before.close();
	const after = await openUnder({ sessionOnly: true }, profile);
	// Chromium that has just started takes up to six seconds to say what was settled.
	await expect.poll(() => storedBy(after), { timeout: 20_000 }).toEqual({ local: {}, session: {} });
});

test('a person who has left is forgotten at the next look, with helper, size and language', async () => {
	const walk = await openUnder({ resetMinutes: 15 });
	const minutes = (count: number) => {
		const at = Date.now() - count * 60_000;
		return underWay(
			{ way: 'sms', passed: [{ state: 'cpf', at }], updatedAt: at },
			{ helper: true, text: 200, offers: false, language: 'es' },
		);
	};
	await askInside(walk, `chrome.storage.local.set(${JSON.stringify(minutes(14))})`);
	const popup = await open(walk, 'popup');
	await popup.getByRole('button', { name: 'Progreso', exact: true }).click();
	await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^La persona está en el paso/u);
	await expect.poll(() => sizeOf(popup)).toBe('40px');

	await askInside(walk, `chrome.storage.local.set(${JSON.stringify(minutes(16))})`);
	await popup.reload();
	await expect(popup.locator('html'), 'from its first frame').toHaveAttribute('lang', 'pt-BR');
	await popup.getByRole('button', { name: 'Progresso', exact: true }).click();
	await expect(popup.getByRole('heading', { level: 1 })).toHaveText('O que você quer fazer?');
	expect(await sizeOf(popup)).toBe('20px');
	expect(await storedBy(walk)).toEqual({ local: {}, session: {} });
});

test('words are large until another size is chosen, on our pages and over the site', async () => {
	const walk = await openUnder({ largeText: true });
	const tab = await Tab.open(walk);
	await tab.visit(walk.site.open('cpf/real'));
	const drawn = `getComputedStyle(chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector('[data-part="bubble"] h2')).fontSize`;
	await tab.settle();
	const large = Number.parseFloat(String(await tab.inWorld(drawn)));

	const options = await open(walk, 'options');
	await expect.poll(() => sizeOf(options)).toBe('30px');
	await expect(options.getByRole('radio', { name: 'Maior' })).toBeChecked();
	expect(await storedBy(walk)).toEqual({ local: {}, session: {} });
	await options.getByRole('radio', { name: 'Normal' }).check();
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { preferences: { text: 100 } } } });
	await options.reload();
	await expect(options.getByRole('radio', { name: 'Normal' })).toBeChecked();
	expect(await sizeOf(options)).toBe('20px');
	await tab.page.bringToFront();
	await expect.poll(async () => Number.parseFloat(String(await tab.inWorld(drawn)))).toBeCloseTo(large / 1.5, 1);

	await options.bringToFront();
	await options.getByRole('button', { name: 'Apagar tudo' }).click();
	await options.getByRole('dialog').getByRole('button', { name: 'Apagar tudo' }).click();
	await expect.poll(() => sizeOf(options), 'as a new person finds it').toBe('30px');
});

test('who helps here comes first in the popup, and the options say what is settled', async () => {
	const walk = await openUnder(SETTLED);
	const popup = await open(walk, 'popup');
	await popup.setViewportSize({ width: 400, height: 600 });
	await popup.getByRole('button', { name: /^Falar com uma pessoa/u }).click();
	const people = popup.locator('.people > li');
	await expect(people).toHaveCount(5);
	await expect(people.first()).toHaveText('Fale com Telecentro da PraçaTelefone: (11) 5555-0100');
	await expect(people.first().locator('a, button'), 'nothing to press').toHaveCount(0);
	await check(popup);

	const options = await open(walk, 'options');
	const managed = options.locator('.managed');
	await expect(managed.getByRole('heading')).toHaveText('Este computador é cuidado por Telecentro da Praça');
	await expect(managed.getByRole('listitem')).toHaveText([
		'O guia esquece tudo quando o navegador fecha.',
		'O guia esquece tudo depois de 15 minutos sem mudança.',
		'As letras começam maiores. Você pode mudar isso aqui.',
	]);
	await expect(options.getByText('24 horas')).toHaveCount(0);
	for (const [width, height] of [
		[1280, 800],
		[360, 640],
	] as const) {
		await options.setViewportSize({ width, height });
		await check(options);
	}
});

test('a key that is wrong counts as absent, and the others hold', async () => {
	const walk = await openUnder({
		sessionOnly: 'yes',
		resetMinutes: 500,
		helpName: 'x'.repeat(61),
		helpPhone: '5555-0100',
		largeText: true,
		more: 1,
	});
	expect(await askInside(walk, 'chrome.storage.managed.get(null)')).toMatchObject({ helpPhone: '5555-0100', largeText: true });
	const options = await open(walk, 'options');
	const managed = options.locator('.managed');
	await expect(managed.getByRole('heading')).toHaveText('Este computador é cuidado por outra pessoa');
	await expect(managed.getByText('Telefone: 5555-0100')).toBeVisible();
	await expect(managed.getByRole('listitem')).toHaveText(['As letras começam maiores. Você pode mudar isso aqui.']);
});

test('where nothing is settled, nothing is said of it', async () => {
	const walk = await openUnder({});
	expect(await askInside(walk, 'chrome.storage.managed.get(null)')).toEqual({});
	await expect((await open(walk, 'options')).locator('.managed')).toHaveCount(0);
	const popup = await open(walk, 'popup');
	await popup.getByRole('button', { name: /^Falar com uma pessoa/u }).click();
	await expect(popup.locator('.people > li')).toHaveCount(4);
});

async function openUnder(policy: Record<string, unknown>, profile?: string): Promise<Walk> {
	if (typeof file === 'string' || !build) throw new Error('nothing can be settled here');
	file.settle(policy);
	opened = await openWalk({ build: build.folder, ...(profile ? { profile } : {}) });
	return opened;
}

async function open(walk: Walk, name: string): Promise<Page> {
	const page = await walk.context.newPage();
	await page.goto(`chrome-extension://${walk.extensionId}/${name}.html`);
	await page.locator('h1').first().waitFor();
	return page;
}

function sizeOf(page: Page): Promise<unknown> {
	return page.evaluate('getComputedStyle(document.documentElement).fontSize');
}

async function check(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

/** Files of the extension's own storage in a profile in which these letters stand. */
function filesNaming(word: string, profile: string): string[] {
	const folder = join(profile, 'Default');
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.parentPath.includes('Extension'))
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => readFileSync(path).includes(word))
		.map((path) => path.slice(folder.length));
}

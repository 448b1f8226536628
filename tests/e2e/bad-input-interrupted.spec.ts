import { expect, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { forget, storedBy } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';

/** One browser for all: each test has tabs and a memory of its own. */
test.describe.configure({ mode: 'default' });

let walk: Walk;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(() => forget(walk));

test.afterEach(() => expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]));

test('a journey that was started in one tab is on in the other', async () => {
	const [first, second] = [await Tab.open(walk), await Tab.open(walk)];
	await first.visit(walk.site.open('cpf/real'));
	await second.visit(walk.site.open('meu-inss-entry/real'));
	await second.overlay.step('meu-inss-entry', 'offer');
	await first.page.bringToFront();
	await first.overlay.step('cpf', 'offer');
	await first.overlay.press('start-recover');
	await first.overlay.step('cpf', 'type-cpf');
	await second.overlay.step('meu-inss-entry', 'open-login');
	await second.page.bringToFront();
	await expect.poll(() => second.isRinged('#main-content')).toBe(true);
	await second.overlay.press('close');
	await first.overlay.until((shown) => shown?.launcher === true, 'the launcher, as in the other tab');
	for (const { page, faults } of [first, second]) {
		await page.close();
		expect(faults).toEqual([]);
	}
});

test('“Fechar” puts the guide away and keeps the place, over a reload', async () => {
	const tab = await Tab.open(walk);
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.press('start-recover');
	await tab.overlay.step('cpf', 'type-cpf');
	const { progress } = await tab.overlay.step('cpf', 'type-cpf');
	await tab.overlay.press('close');
	for (const when of ['at once', 'after a reload']) {
		const shown = await tab.overlay.until((each) => each?.launcher === true, `the launcher ${when}`);
		expect(shown, when).toMatchObject({ ring: null, mark: null, actions: ['resume'] });
		expect(await tab.saysIn('.launcher'), when).toBe('Continuar a ajudaVocê está no passo 2 de 6');
		await tab.page.reload();
	}
	await tab.overlay.press('resume');
	const shown = await tab.overlay.step('cpf', 'type-cpf');
	expect(shown).toMatchObject({ title: 'Digite o CPF', progress });
	expect(progress).toContain('2 de 6');
	await expect.poll(() => tab.isRinged('#accountId')).toBe(true);
	await tab.page.close();
	expect(tab.faults).toEqual([]);
});

test('“Não mostrar de novo” is kept, on every page and over a reload', async () => {
	const tab = await Tab.open(walk);
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.press('never-offer');
	await tab.overlay.until((each) => each?.launcher === true, 'the launcher');
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { preferences: { offers: false } } } });
	await tab.page.reload();
	await tab.overlay.until((each) => each?.launcher === true, 'the launcher after a reload');
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ launcher: true, ring: null });
	for (const id of ['meu-inss-entry/real', 'portal-entry/real']) {
		await tab.visit(walk.site.open(id));
		await tab.settle();
		expect(await tab.hosts(), id).toBe(0);
	}
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.press('resume');
	await tab.overlay.step('cpf', 'offer');
	await tab.page.close();
	expect(tab.faults).toEqual([]);
});

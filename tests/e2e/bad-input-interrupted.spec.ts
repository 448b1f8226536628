import { expect, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { forget, storedBy, workerOf } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';
import { walkJourney } from '../instrument/walk-journey.ts';
import { recoveries } from '../site/journeys.ts';

/** One browser for all: each test has tabs and a memory of its own. */
test.describe.configure({ mode: 'default' });

let walk: Walk;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(() => forget(walk));

test.afterEach(() => expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]));

test('the journey goes on and loses nothing when the worker is stopped before every step', async () => {
	const journey = recoveries.find(({ name }) => name === 'email');
	if (!journey) throw new Error('no journey by e-mail');
	let stops = 0;
	await walkJourney(walk, journey, async ({ screen, shown }) => {
		expect(shown).toMatchObject({ state: screen.state, step: screen.step, title: screen.says });
		await stopWorker();
		stops += 1;
	});
	expect(stops).toBe(journey.screens.length);
	const passed = [...new Set(journey.screens.map(({ state }) => state))].map((state) => ({ state, at: expect.any(Number) }));
	const back = { state: 'cpf', at: expect.any(Number) };
	// The last press gave the journey its next goal, which starts with the screen it was pressed on.
	await expect
		.poll(() => storedBy(walk))
		.toMatchObject({ local: { memory: { journey: { goal: 'login', hidden: false, passed: [back] } } } });
	expect(passed.length).toBeGreaterThan(8);
});

test('the worker that was stopped has all the progress of the screens before', async () => {
	const journey = recoveries.find(({ name }) => name === 'email');
	if (!journey) throw new Error('no journey by e-mail');
	const screens = journey.screens
		.filter(({ state }) => state !== 'cpf' || !journey.screens.some(({ step }) => step === 'after-care'))
		.slice(0, 0);
	const until = journey.screens.findIndex(({ state }) => state === 'new-password');
	const part = { ...journey, screens: journey.screens.slice(0, until + 1) };
	await walkJourney(walk, part, () => stopWorker());
	const states = part.screens.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1]);
	const passed = states.map((state) => ({ state, at: expect.any(Number) }));
	await expect
		.poll(() => storedBy(walk))
		.toMatchObject({ local: { memory: { journey: { goal: 'recover', way: 'email', lost: [], passed } } } });
	expect(screens).toEqual([]);
});

test('a journey that was started in one tab is on in the other', async () => {
	const [first, second] = [await Tab.open(walk), await Tab.open(walk)];
	await first.visit(walk.site.open('cpf/real'));
	await second.visit(walk.site.open('password/real').replace('treino', 'outra'));
	await second.overlay.step('cpf', 'offer');
	await first.page.bringToFront();
	await first.overlay.step('cpf', 'offer');
	await first.overlay.press('start-recover');
	await first.overlay.step('cpf', 'type-cpf');
	await second.overlay.step('cpf', 'type-cpf');
	await second.page.bringToFront();
	await expect.poll(() => second.isRinged('#accountId')).toBe(true);
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

/** Stops our worker as a browser does when it is idle, and waits until it is gone. */
async function stopWorker(): Promise<void> {
	const worker = await workerOf(walk);
	const session = await walk.context.newCDPSession(walk.page);
	const gone = worker.waitForEvent('close');
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await gone;
	await session.detach();
}

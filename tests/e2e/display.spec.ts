import { expect, test } from '@playwright/test';
import { comeTo } from '../instrument/come-to.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { CONTROLS, type Fit, measureFit } from '../instrument/fit.ts';
import { type Legible, measureLegible } from '../instrument/legible.ts';
import { store, storedBy, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { situations } from '../site/situations.ts';

const WINDOWS = [
	{ width: 320, height: 640 },
	{ width: 1280, height: 800 },
];

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

const legible = async () => (await tab.inWorld(`(${measureLegible})()`)) as Legible;
const sizeOfInstruction = async () => (await legible()).texts.find(({ isInstruction }) => isInstruction)?.size ?? 0;

for (const situation of situations) {
	const { step, journey } = situation;
	test(`over ${situation.name} nothing of the guide is clipped or lost with words at 125, 150 and 200 %, from 320 px on`, async () => {
		await comeTo(situation, walk, tab);
		const session = await walk.context.newCDPSession(tab.page);
		for (const size of [125, 150, 200] as const) {
			await store(walk, underWay(journey, { text: size }));
			// The guide asks what is remembered, and the answer takes its time.
			await tab.inWorld(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); null`);
			await expect.poll(sizeOfInstruction).toBeGreaterThanOrEqual((20 * size) / 100);
			for (const { width, height } of WINDOWS) {
				await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
				const args = [step, { width, height }, CONTROLS].map((each) => JSON.stringify(each)).join();
				const fit = (await tab.inWorld(`(${measureFit})(${args})`)) as Fit;
				const where = `${size} % in ${width}x${height}`;
				expect.soft(fit, where).toMatchObject({ step, overflow: 0, clipped: [], stolen: [] });
				expect.soft(await sizeOfInstruction(), `${where}: the size of the instruction`).toBeGreaterThanOrEqual((20 * size) / 100);
			}
		}
		await session.detach();
	});
}

test('black on white is black on white, in the bubble and on our own pages', async () => {
	await store(walk, underWay({}, { contrast: true }));
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'type-cpf');
	const { texts } = await legible();
	expect(texts.length).toBeGreaterThan(3);
	expect(texts.filter(({ contrast }) => contrast < 7)).toEqual([]);
	expect(texts.filter(({ isInstruction, contrast }) => isInstruction && contrast < 20)).toEqual([]);
	await tab.page.goto(`chrome-extension://${walk.extensionId}/popup.html`);
	await expect.poll(() => tab.page.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe('rgb(0, 0, 0)');
	expect(await tab.page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)');
});

test('what is chosen in the options holds on the next page of the site, and is drawn at once where the guide is', async () => {
	await store(walk, underWay({}));
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'type-cpf');
	const size = async () => (await legible()).texts.find(({ text }) => text.startsWith('Aperte dentro'))?.size;
	expect(await size()).toBe(20);

	const options = await walk.context.newPage();
	await options.goto(`chrome-extension://${walk.extensionId}/options.html`);
	await options.getByRole('radio', { name: 'O dobro' }).check();
	await expect(options.getByRole('radio', { name: 'O dobro' })).toBeChecked();
	await expect.poll(() => options.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('40px');
	await options.getByRole('switch', { name: 'Preto no branco' }).click();
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { preferences: { text: 200, contrast: true } } } });
	await options.close();

	await tab.page.bringToFront();
	await expect.poll(size, 'the open page hears of it').toBe(40);
	await tab.page.goto(walk.site.open('password/real'));
	await tab.overlay.step('password', 'forgot-password');
	expect(Math.min(...(await legible()).texts.filter(({ isInstruction }) => isInstruction).map((each) => each.size))).toBeGreaterThanOrEqual(
		40,
	);
});

test('a page cannot turn the guide’s own colours or sizes into others', async () => {
	await store(walk, underWay({}));
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'type-cpf');
	const before = await legible();
	await tab.page.addStyleTag({
		content: `passo-certo, :root { --pc-ink: #eee !important; --pc-paper: #eee !important; --pc-t-body: 1px x !important; --pc-font: x !important; font-size: 2px !important; color: #eee !important; }`,
	});
	await tab.settle();
	expect(await legible()).toEqual(before);
});

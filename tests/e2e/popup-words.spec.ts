import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { glossary } from '../../lib/knowledge/glossary.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { forget } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';

/** One browser for all: each test has a tab of its own. */
test.describe.configure({ mode: 'default' });

/** From the press to a drawn definition, in ms. */
const AT_ONCE = 100;
/** What else the machine does in that moment is no fault of ours: a slow word is tried again. */
const TRIES = 4;
/** Writes down, for each press, how long it takes until a definition has come into sight and been drawn. */
const WATCH = `
	globalThis.waits = [];
	let pressedAt = 0;
	for (const press of ['pointerup', 'keydown']) addEventListener(press, ({ timeStamp }) => { pressedAt = timeStamp; }, true);
	new MutationObserver((changes) => {
		if (!changes.some(({ target }) => target.matches('.disclosure-answer') && target.checkVisibility())) return;
		requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - pressedAt)));
	}).observe(document, { subtree: true, attributeFilter: ['hidden'] });
`;

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
	await page.setViewportSize({ width: 400, height: 600 });
	await page.goto(`chrome-extension://${walk.extensionId}/popup.html`);
	await page.getByRole('button', { name: 'Mais', exact: true }).click();
	await page.getByRole('button', { name: 'Palavras difíceis' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palavras difíceis');
});

test.afterEach(async () => {
	await page.close();
	expect(tab.faults).toEqual([]);
	expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
});

const PRESSES: Record<string, (word: Locator) => Promise<void>> = {
	'a click': (word) => word.click(),
	Enter: (word) => word.press('Enter'),
	Space: (word) => word.press('Space'),
	'a tap': tap,
};

for (const [name, press] of Object.entries(PRESSES)) {
	test(`every word opens its meaning within ${AT_ONCE} ms of ${name}, offline and without asking anybody`, async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await walk.context.setOffline(true);
		try {
			await page.evaluate(WATCH);
			const words = page.locator('.words > li');
			await expect(words).toHaveCount(glossary.length);
			for (const word of await words.all()) {
				let wait = await opening(word, press);
				for (let tries = 1; wait >= AT_ONCE && tries < TRIES; tries += 1) {
					await press(word.getByRole('button'));
					wait = await opening(word, press);
				}
				expect(wait, (await word.textContent()) ?? '').toBeLessThan(AT_ONCE);
			}
			expect(asked).toEqual([]);
		} finally {
			await walk.context.setOffline(false);
		}
	});
}

test('a second press closes the meaning, and “Voltar” leads back to where the words were found', async () => {
	const word = page.getByRole('button', { name: 'QR code' });
	await word.click();
	await expect(page.getByText('A câmera do celular lê o que está nele.')).toBeVisible();
	await word.click();
	await expect(page.getByText('A câmera do celular lê o que está nele.')).toBeHidden();
	await page.getByRole('button', { name: 'Voltar' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('O que o Passo Certo faz');
});

for (const width of [400, 320]) {
	test(`with every meaning open at ${width} px, axe finds no fault and nothing lies outside`, async () => {
		await page.setViewportSize({ width, height: 600 });
		for (const button of await page.locator('.words button').all()) {
			await button.click();
			expect((await button.boundingBox())?.height, 'room for a shaking finger').toBeGreaterThanOrEqual(48);
		}
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
	});
}

/** Opens a closed word, and says how long it took. */
async function opening(word: Locator, press: (word: Locator) => Promise<void>): Promise<number> {
	const button = word.getByRole('button');
	const answer = word.locator('.disclosure-answer');
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await expect(answer).toBeHidden();
	await press(button);
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await expect(answer).toBeVisible();
	await expect(answer).toHaveText(/.{20}/u);
	await expect.poll(() => page.evaluate('waits.length')).toBe(1);
	return Number(await page.evaluate('waits.pop()'));
}

/** A finger, as the browser itself reports it: the tab has no touch screen of its own. */
async function tap(word: Locator): Promise<void> {
	await word.scrollIntoViewIfNeeded();
	const box = await word.boundingBox();
	if (!box) throw new Error('The word is out of sight.');
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
	const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await session.detach();
}

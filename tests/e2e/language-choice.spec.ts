import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { storedBy } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';

/** The common case: a computer that came in English, and a person who reads Portuguese. */
let walk: Walk;
let tab: Tab;
eachInATab(
	(opened) => {
		({ walk, tab } = opened);
	},
	{ language: 'en-US' },
);

const ours = (name: string) => `chrome-extension://${walk.extensionId}/${name}.html`;
const saysClose = () => tab.saysIn('[data-action="close"]');

test('a language that is chosen on the first page is spoken there, in the guide that is open, and on every page after it', async () => {
	await tab.visit(walk.site.open('cpf/real'));
	await expect.poll(saysClose).toBe('Close');

	const welcome = await walk.context.newPage();
	await welcome.goto(ours('welcome'));
	const portuguese = welcome.getByRole('radio', { name: 'Português' });
	await expect(welcome.getByRole('radio', { name: 'English' })).toBeChecked();
	await portuguese.check();
	await expect(welcome.getByRole('heading', { level: 1 })).toContainText('com calma');
	await expect(welcome.locator('html')).toHaveAttribute('lang', 'pt-BR');
	await expect(portuguese).toBeFocused();
	await expect(portuguese).toBeChecked();
	await expect.poll(saysClose, 'the guide that is open').toBe('Fechar');
	await welcome.close();

	await tab.page.goto(walk.site.open('password/real'));
	await expect.poll(saysClose, 'the next page').toBe('Fechar');
	expect(await tab.saysIn('[lang="pt-BR"] h2')).not.toBeNull();
	for (const name of ['popup', 'options', 'welcome', 'sheet', 'practice', 'address', 'capture']) {
		await tab.page.goto(ours(name));
		await tab.page.locator('h1').first().waitFor();
		expect(await tab.page.evaluate('document.documentElement.lang'), name).toBe('pt-BR');
	}
});

test('the guide’s first words on a page are in the chosen language, whatever the browser speaks', async () => {
	await chooseSpanish();
	await tab.page.goto(walk.site.open('cpf/real'), { waitUntil: 'commit' });
	// As fast as it can be asked, so that a moment of English would be seen.
	const seen = new Set<unknown>();
	const look = async () => {
		const word = await saysClose().catch(() => null);
		if (word !== null) seen.add(word);
		return seen.has('Cerrar');
	};
	await expect.poll(look, { intervals: [0] }).toBe(true);
	expect([...seen]).toEqual(['Cerrar']);
	expect(await tab.inWorld(`typeof globalThis[Symbol.for('passo-certo.say')]`)).toBe('function');
	expect(await tab.inPage(`typeof globalThis[Symbol.for('passo-certo.say')]`), 'the page’s own world has nothing of it').toBe('undefined');
});

test('the browser’s own language, chosen again, needs nothing on any page', async () => {
	await chooseSpanish();
	await tab.page.goto(ours('options'));
	await tab.page.getByRole('radio', { name: 'English' }).check();
	await expect(tab.page.locator('html')).toHaveAttribute('lang', 'en-GB');
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { preferences: { language: null } } } });
	await tab.page.goto(walk.site.open('cpf/real'));
	await expect.poll(saysClose).toBe('Close');
	expect(await tab.inWorld(`typeof globalThis[Symbol.for('passo-certo.say')]`)).toBe('undefined');
});

test('of two languages chosen at once the last one holds', async () => {
	await tab.page.goto(ours('options'));
	await tab.page.getByRole('radio', { name: 'English' }).waitFor();
	const [radios, presses] = [`document.querySelectorAll('.language input')`, [1, 0, 1, 0]];
	await tab.page.evaluate(`for (const at of ${JSON.stringify(presses)}) ${radios}[at].click()`);
	await expect(tab.page.locator('html')).toHaveAttribute('lang', 'pt-BR');
	await expect(tab.page.getByRole('heading', { level: 1 })).toHaveText('Opções');
	await expect(tab.page.getByRole('radio', { name: 'Português' })).toBeChecked();
});

test('another size of words is remembered beside the language, and a new start speaks as the browser does', async () => {
	await chooseSpanish();
	await tab.page.goto(ours('options'));
	await tab.page.getByRole('radio', { name: 'El doble' }).check();
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { preferences: { language: 'es', text: 200 } } } });
	await tab.page.getByRole('button', { name: 'Borrar todo' }).click();
	await tab.page.getByRole('dialog').getByRole('button', { name: 'Borrar todo' }).click();
	await expect(tab.page.locator('html')).toHaveAttribute('lang', 'en-GB');
	expect(await storedBy(walk)).toEqual({ local: {}, session: {} });
});

async function chooseSpanish(): Promise<void> {
	await tab.page.goto(ours('options'));
	await tab.page.getByRole('radio', { name: 'Español' }).check();
	await expect(tab.page.locator('html')).toHaveAttribute('lang', 'es');
	await expect.poll(() => storedBy(walk)).toMatchObject({ local: { memory: { preferences: { language: 'es' } } } });
}

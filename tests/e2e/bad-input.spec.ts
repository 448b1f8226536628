import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { store, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';

const UNKNOWN = ['none/half-novelty', 'none/half-spinner', 'none/half-header-only', 'none/half-two-states', 'none/half-cpf-display-none'];

/** What the page does to the button, what the guide calls it, and how the page takes it back. */
const OBSTACLES: readonly [name: string, act: string, undo: string, obstacle: string, says: string][] = [
	['is disabled', 'button.disabled = true', 'button.disabled = false', 'disabled', 'O site ainda não deixa apertar este botão'],
	['is only said to be disabled', 'button.ariaDisabled = "true"', 'button.ariaDisabled = null', 'disabled', 'O site ainda não deixa'],
	[
		'is under a layer that takes every press and hides nothing',
		'document.body.append(layer)',
		'layer.remove()',
		'covered',
		'Algo cobre este ponto da tela',
	],
	['is loading', 'button.classList.add("loading")', 'button.classList.remove("loading")', 'busy', 'O site está trabalhando'],
	['is busy', 'button.ariaBusy = "true"', 'button.ariaBusy = null', 'busy', 'O site está trabalhando'],
];

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

for (const id of UNKNOWN) {
	test(`on the login, ${id} gets the launcher and nothing else`, async () => {
		await store(walk, underWay({ way: 'email' }));
		await tab.visit(walk.site.open(id));
		await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
		await tab.settle();
		expect(await tab.overlay.read()).toMatchObject({
			state: 'unknown',
			step: 'launcher',
			reading: 'unknown',
			ring: null,
			mark: null,
			actions: ['resume'],
		});
	});
}

test('behind the launcher of an unknown screen the guide says that it does not know it', async () => {
	await tab.visit(walk.site.open('none/half-novelty'));
	await tab.overlay.press('resume');
	const shown = await tab.overlay.until((each) => each?.title !== '', 'the panel');
	expect(shown).toMatchObject({ title: 'Não reconheço esta tela', state: 'unknown', ring: null, mark: null, launcher: false });
	expect(await tab.saysIn('.note')).toBe('Procure na tela uma destas palavras:');
	expect(await tab.saysIn('ul, ol')).toContain('Esqueci minha senha');
	await tab.overlay.press('look-again');
	await tab.overlay.until((each) => each?.launcher === true, 'the launcher again');
});

test('when the button that the ring was on is gone, the bubble stays and says what to look for', async () => {
	await store(walk, underWay({ way: 'email' }));
	await tab.visit(walk.site.open('password/real'));
	await expect.poll(() => tab.isRinged('#password-recovery')).toBe(true);
	await tab.page.locator('#password-recovery').evaluate((button) => button.remove());
	const shown = await tab.overlay.until((each) => each?.ring === null, 'no ring');
	expect(shown).toMatchObject({ state: 'password', step: 'forgot-password', title: 'Aperte “Esqueci minha senha”', launcher: false });
	await expect.poll(() => tab.saysIn('[data-obstacle="missing"]')).toContain('“Esqueci minha senha”');
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ ring: null, mark: null, launcher: false });
});

test('when “Enviar código” is gone from the e-mail screen, the bubble stays and says what to look for', async () => {
	await store(walk, underWay({ way: 'email' }));
	await tab.visit(walk.site.open('recovery-email/real'));
	const button = '[data-expect="send-code"]';
	await expect.poll(() => tab.isRinged(button)).toBe(true);
	await tab.page.locator(button).evaluate((each) => each.remove());
	await tab.overlay.until((each) => each?.ring === null, 'no ring');
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ ring: null, mark: null, launcher: false });
	expect(await tab.saysIn('[data-part="bubble"]')).toContain('Enviar código');
});

test('under a dark layer over the whole page the screen is not this one, until the layer is gone', async () => {
	await store(walk, underWay({ way: 'email' }));
	await tab.visit(walk.site.open('recovery-email/real'));
	await expect.poll(() => tab.isRinged('[data-expect="send-code"]')).toBe(true);
	await tab.page.evaluate(`
		window.layer = document.createElement('div');
		layer.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #0008';
		document.body.append(layer);
	`);
	await tab.overlay.until((each) => each?.launcher === true, 'the launcher');
	expect(await tab.overlay.read()).toMatchObject({ state: 'unknown', ring: null, mark: null });
	await tab.page.evaluate('layer.remove()');
	await expect.poll(() => tab.isRinged('[data-expect="send-code"]'), 'the ring comes back').toBe(true);
});

for (const [name, act, undo, obstacle, says] of OBSTACLES) {
	test(`while the button ${name}, there is no ring and the bubble says why`, async () => {
		await store(walk, underWay({ way: 'email' }));
		await tab.visit(walk.site.open('recovery-email/real'));
		const button = '[data-expect="send-code"]';
		await expect.poll(() => tab.isRinged(button)).toBe(true);
		await tab.page.evaluate(`
			window.button = document.querySelector('${button}');
			window.layer = document.createElement('div');
			layer.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
			${act};
		`);
		await tab.overlay.until((each) => each?.ring === null, 'no ring');
		await expect.poll(() => tab.saysIn(`[data-obstacle="${obstacle}"]`)).toContain(says);
		await tab.settle();
		expect(await tab.overlay.read()).toMatchObject({ state: 'recovery-email', step: 'send-code', ring: null, mark: null });
		await tab.page.evaluate(undo);
		await expect.poll(() => tab.isRinged(button), 'the ring comes back').toBe(true);
		expect(await tab.saysIn('[data-obstacle]')).toBeNull();
	});
}

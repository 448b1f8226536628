import { expect, test } from '@playwright/test';
import { comeTo } from '../instrument/come-to.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { storedBy } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { situationNamed } from '../site/situations.ts';

/** A definition is open before a person has time to wonder, in ms. */
const AT_ONCE = 100;
const SPAM = '[data-action="explain-spam"]';

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

test('a hard word in the bubble opens its meaning, and closes it', async () => {
	await come('not-arrived');
	expect(await tab.saysIn(SPAM)).toBe('O que é “Spam”?');
	await tab.overlay.press('explain-spam');
	expect(await tab.saysIn(`${SPAM} + p`)).toMatch(/^Pasta do e-mail/u);
	await tab.overlay.press('explain-spam');
	expect(await tab.saysIn(`${SPAM} + p`)).toBeNull();
});

test('the meaning is there at once, and the keyboard stays on its word', async () => {
	await come('not-arrived');
	await tab.inWorld(`inGuide('${SPAM}').focus()`);
	await tab.inWorld(`(() => {
		const bubble = inGuide('[data-part="bubble"]');
		const pressed = new MutationObserver(() => (globalThis.pressedAt ??= performance.now()));
		pressed.observe(bubble, { attributes: true, attributeFilter: ['data-pressed'] });
		new MutationObserver(() => (globalThis.openedAt ??= inGuide('${SPAM} + p') && performance.now())).observe(bubble, { childList: true, subtree: true });
	})()`);
	await tab.settle();
	await tab.page.keyboard.press('Enter');
	await expect.poll(() => tab.saysIn(`${SPAM} + p`)).toMatch(/^Pasta do e-mail/u);
	expect(Number(await tab.inWorld('openedAt - pressedAt'))).toBeLessThanOrEqual(AT_ONCE);
	expect(await tab.inWorld(`inGuide(':focus').dataset.action`)).toBe('explain-spam');
});

test('pressed with the mouse, it leaves the person in the field', async () => {
	await come('forced-new-password');
	await tab.page.locator('input[type="password"]').first().focus();
	await tab.overlay.press('explain-symbol');
	expect(await tab.page.evaluate(() => document.activeElement instanceof HTMLInputElement)).toBe(true);
});

test('a bubble of easy words has none', async () => {
	await come('cpf');
	expect(await tab.saysIn('.terms')).toBeNull();
});

test('who was called on the phone is told to stop, and the way is forgotten', async () => {
	const offer = situationNamed('offer');
	await comeTo(offer, walk, tab);
	await tab.overlay.press('someone-called');
	const { title, ring } = await tab.overlay.step('cpf', 'scam');
	expect(title).toBe('Pare e desligue o telefone');
	expect(ring, 'nothing on the page is to be pressed').toBeNull();
});

test('who is called in the middle of the way finds it behind “Não consigo”, and keeps the sizes that were chosen', async () => {
	await comeTo(situationNamed('away'), walk, tab);
	await tab.overlay.press('cannot');
	await tab.overlay.press('someone-called');
	await tab.overlay.step('recovery-email-code', 'scam');
	await expect
		.poll(() => storedBy(walk))
		.toMatchObject({ local: { memory: { journey: { goal: null, way: null, passed: [] }, preferences: { offers: true } } } });
});

async function come(name: string): Promise<void> {
	await comeTo(situationNamed(name), walk, tab);
	await tab.inWorld(
		`globalThis.inGuide = (selector) => chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector(selector); null`,
	);
	// The words have come when their mark is there.
	await expect.poll(() => tab.inWorld(`inGuide('[data-words]') !== null`)).toBe(true);
}

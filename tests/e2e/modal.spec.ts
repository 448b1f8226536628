import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { store, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

/** The page puts its own form into a native dialog, as it stands. */
const OPEN = `(() => {
	const dialog = document.createElement('dialog');
	dialog.id = 'own';
	dialog.style.padding = '60px';
	document.body.append(dialog);
	globalThis.form = document.querySelector('main');
	globalThis.home = form.parentElement;
	dialog.append(form);
	dialog.addEventListener('cancel', () => (globalThis.cancelled = true));
	dialog.showModal();
})()`;
const PARENT = `document.querySelector('passo-certo')?.parentElement.localName`;
const DIALOG = `(() => {
	const copy = document.querySelector('#own').cloneNode(true);
	copy.querySelector('passo-certo')?.remove();
	return copy.outerHTML;
})()`;

test('in the page’s own native dialog the guide points, is pressed and moves on; the dialog stays as it was; afterwards the guide is back', async () => {
	await store(walk, underWay({}));
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'type-cpf');
	expect(await tab.page.evaluate(PARENT)).toBe('html');

	await tab.page.evaluate(OPEN);
	await expect.poll(() => tab.page.evaluate(PARENT), 'the guide goes to where it can be used').toBe('dialog');
	// The field has lost the keyboard on its way into the dialog, which ends its step.
	await tab.overlay.step('cpf', 'continue-cpf');
	await expect.poll(() => tab.isRinged('[data-expect~="continue-cpf"]')).toBe(true);
	const dialog = await tab.page.evaluate(DIALOG);
	expect(dialog).toContain('accountId');

	await tab.overlay.press('cannot');
	await tab.overlay.step('cpf', 'stuck');
	await tab.overlay.press('back');
	await tab.overlay.step('cpf', 'continue-cpf');
	expect(await tab.page.evaluate(DIALOG), 'nothing of the dialog has changed').toBe(dialog);
	expect(await tab.page.evaluate('document.querySelector("#own").matches(":modal")')).toBe(true);
	await tab.page.locator('#accountId').click();
	expect(await tab.page.evaluate('document.activeElement.id'), 'the page’s own field takes its press').toBe('accountId');

	await tab.page.evaluate('home.append(form); document.querySelector("#own").close()');
	await expect.poll(() => tab.page.evaluate(PARENT), 'and back').toBe('html');
	await expect.poll(async () => (await tab.overlay.read())?.ring !== null).toBe(true);
	expect(await tab.hosts()).toBe(1);
	expect(await tab.page.evaluate('document.querySelectorAll("#own *").length')).toBe(0);
});

test('Esc in the guide closes the guide and not the page’s dialog around it; Esc in the dialog is the dialog’s', async () => {
	await store(walk, underWay({}));
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'type-cpf');
	await tab.page.evaluate(OPEN);
	await expect.poll(() => tab.page.evaluate(PARENT)).toBe('dialog');
	await tab.inWorld(
		`chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector('[data-action="cannot"]').focus()`,
	);
	await tab.page.keyboard.press('Escape');
	await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
	expect(await tab.page.evaluate('document.querySelector("#own").open')).toBe(true);
	await tab.page.locator('#accountId').focus();
	await tab.page.keyboard.press('Escape');
	expect(await tab.page.evaluate('[document.querySelector("#own").open, globalThis.cancelled]')).toEqual([false, true]);
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openWalk } from '../instrument/extension.ts';
import { openPopup } from '../instrument/open-popup.ts';
import { store, underWay } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const NOTE = '[data-hindrance]';

test.describe.configure({ mode: 'default' });

test('without its sites the guide is on no page, and the popup says why, with one button', async () => {
	const build = mkdtempSync(join(tmpdir(), 'passo-certo-sites-'));
	cpSync(SHIPPED, build, { recursive: true });
	const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
	const { host_permissions: sites, ...rest } = manifest;
	// As after a person has said “only when I press the button”.
	writeFileSync(join(build, 'manifest.json'), JSON.stringify({ ...rest, optional_host_permissions: sites }));
	const walk = await openWalk({ build });
	try {
		await store(walk, underWay({ way: 'email' }));
		const tab = await Tab.open(walk);
		await tab.visit(walk.site.open('cpf/real'));
		expect(await tab.inWorld(`chrome.runtime.sendMessage({ ask: 'memory' })`), 'our script has no hearing').toMatchObject({ ok: false });
		await tab.page.locator('#accountId').fill('000');
		await tab.page.keyboard.press('Tab');
		expect(await tab.inWorld('new Promise((later) => setTimeout(() => later(document.querySelector("passo-certo")), 1500))')).toBeNull();
		const popup = await openPopup(walk);
		await expect(popup.locator(NOTE)).toContainText('não deixa o guia ver');
		await expect(popup.getByRole('button', { name: 'Permitir nestas páginas' })).toBeVisible();
		expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
		await popup.getByRole('button', { name: /^E-mail/u }).click();
		await expect(popup.getByRole('heading', { level: 1, name: 'E-mail' }), 'all else works').toBeVisible();
		expect(tab.faults).toEqual([]);
	} finally {
		await walk.close();
		rmSync(build, { recursive: true, force: true });
	}
});

test('where the guide gave up, the popup says that the page covers it; else it says nothing', async () => {
	const walk = await openWalk();
	try {
		const popup = await openPopup(walk);
		await expect(popup.locator(NOTE)).toHaveCount(0);
		// The page in front is the popup itself here.
		await popup.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.action.setBadgeText({ tabId: id, text: '!' }))`);
		await popup.evaluate(`document.title = 'outra vez'`);
		const again = await askAgain(popup);
		expect(again).toBe('covered');
	} finally {
		await walk.close();
	}
});

test('who was called on the phone finds in the popup what to do now', async () => {
	const walk = await openWalk();
	try {
		const popup = await openPopup(walk);
		await popup.getByRole('button', { name: 'Progresso' }).click();
		await popup.getByRole('button', { name: /^Alguém me ligou pedindo isto/u }).click();
		await expect(popup.getByRole('heading', { level: 1, name: 'Pare e desligue o telefone' })).toBeFocused();
		expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
		await popup.getByRole('button', { name: 'Falar com uma pessoa' }).click();
		await expect(popup.locator('.people > li').first()).toBeVisible();
	} finally {
		await walk.close();
	}
});

/** The badge of a tab goes when its page does: the popup is asked anew in a frame of it. */
async function askAgain(page: Page): Promise<string | null> {
	await page.evaluate(`document.querySelector('#root').replaceChildren()`);
	return page.evaluate(`new Promise((resolve) => {
		const script = document.createElement('script');
		script.type = 'module';
		script.src = document.querySelector('script[src]').src + '?again';
		document.head.append(script);
		new MutationObserver(() => {
			const note = document.querySelector('${NOTE}');
			if (note) resolve(note.dataset.hindrance);
		}).observe(document.body, { childList: true, subtree: true });
	})`);
}

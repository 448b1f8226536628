import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { starts } from '../../components/practice/starts.ts';
import { STATE_IDS } from '../../lib/core/rule.ts';
import { messages } from '../house/portuguese.ts';
import { Keyboard } from '../instrument/keyboard.ts';
import { jump, nameIn, rehearsals, stateOf } from '../instrument/rehearsal.ts';
import { Tab } from '../instrument/tab.ts';
import { recoveries } from '../site/journeys.ts';

const rehearse = rehearsals();
const nameOf = (say: string): string => messages.get(say) ?? '';

test('every place of the list is recognised for what it is, and says that it is a rehearsal', async () => {
	await rehearse(async ({ page, overlay }) => {
		const seen = new Set<string>();
		for (const { screen, say } of starts) {
			await jump(page, nameOf(say));
			const state = stateOf(screen);
			const shown = await overlay.until((each) => (each?.state ?? '') === state, `${screen} as ${state}`);
			if (shown) seen.add(shown.state);
			await expect(page.getByText('Esta página é de mentira. Nada sai daqui.')).toBeInViewport();
			if (!shown || shown.launcher) continue;
			expect(shown, screen).toMatchObject({ reading: 'sure', host: '' });
			expect(await footerOf(page), screen).toContain('Isto é um treino.');
			expect(await footerOf(page), screen).not.toContain('Endereço');
		}
		expect([...seen].sort(), 'every state that the guide knows, and the unknown').toEqual([...STATE_IDS, 'unknown'].sort());
	});
});

test('every screen can be shown alone and large, one after the other, and has no fault that axe could find', async () => {
	await rehearse(async ({ page, overlay }) => {
		await overlay.step('meu-inss-entry', 'offer');
		await page.getByRole('button', { name: 'Mostrar só esta tela' }).press('Enter');
		await expect(page.locator('passo-certo')).toHaveCount(0);
		expect(await page.evaluate('Number.parseFloat(getComputedStyle(document.querySelector(".screen p")).fontSize)')).toBe(28);
		for (const [at, { say }] of starts.entries()) {
			await expect(page.getByText(`Tela ${at + 1} de ${starts.length}: ${nameOf(say)}`)).toBeVisible();
			for (const viewport of [
				{ width: 1280, height: 800 },
				{ width: 360, height: 640 },
			]) {
				await page.setViewportSize(viewport);
				expect(await faultsOf(page), `${say} at ${viewport.width}`).toEqual([]);
				expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), say).toBeLessThanOrEqual(0);
			}
			for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveAttribute('autocomplete', 'off');
			expect(await page.locator('input[name], input[type="password"], input[type="file"]').count(), 'what a browser might keep').toBe(0);
			await page.getByRole('button', { name: 'Próxima' }).press('Enter');
			await expect(page.getByRole('button', { name: 'Próxima' }), 'the keyboard stays where it is').toBeFocused();
		}
		await page.evaluate('document.documentElement.style.setProperty("--pc-text", "2")');
		for (const { say } of starts) {
			expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${say} at twice the size`).toBeLessThanOrEqual(0);
			await page.getByRole('button', { name: 'Próxima' }).press('Enter');
		}
		await page.setViewportSize({ width: 1280, height: 800 });
		await expect(page.getByText('Tela 1 de'), 'round its end').toBeVisible();
		await page.getByRole('button', { name: 'Próxima' }).press('Enter');
		await page.getByRole('button', { name: 'Próxima' }).press('Enter');
		await page.getByRole('button', { name: 'Anterior' }).press('Enter');
		await page.getByRole('button', { name: 'Próxima' }).press('Enter');
		await page.getByRole('button', { name: 'Voltar ao treino' }).press('Enter');
		await overlay.step('cpf', 'type-cpf');
	});
});

test('with the guide over it, the page has no fault that axe could find', async () => {
	await rehearse(async ({ page, overlay }) => {
		for (const name of ['CPF', 'Site falso', 'Senha nova', 'Teste de imagens']) {
			await jump(page, name);
			await overlay.until((shown) => (name === 'Site falso' ? shown === null : shown !== null), name);
			for (const viewport of [
				{ width: 360, height: 640 },
				{ width: 1280, height: 800 },
			]) {
				await page.setViewportSize(viewport);
				expect(await faultsOf(page), `${name} at ${viewport.width}`).toEqual([]);
			}
		}
	});
});

test('the whole way by the bank is walked with the keyboard alone, without any network', async () => {
	await rehearse(async (walk) => {
		await walk.context.setOffline(true);
		const tab = await Tab.open(walk);
		const keyboard = new Keyboard(tab);
		await tab.visit(walk.page.url());
		for (const { state, step, says, act } of recoveries.find(({ name }) => name === 'bank')?.screens ?? []) {
			if (state !== '') expect((await tab.overlay.step(state, step)).title).toBe(says);
			if ('guide' in act) await keyboard.pressOurs(act.guide);
			else if ('type' in act) {
				await keyboard.goToField();
				await tab.page.keyboard.type(act.type);
				await tab.page.keyboard.press('Tab');
			} else if (!('end' in act)) {
				const name = 'choose' in act && state !== '' ? 'Banco Tatu' : 'choose' in act ? act.choose : nameIn(says);
				await tab.page.getByRole('button', { name, exact: true }).waitFor();
				await keyboard.goToPage({ name });
				await tab.page.keyboard.press('Enter');
			}
		}
		expect(tab.faults).toEqual([]);
		await tab.page.close();
		await walk.context.setOffline(false);
	});
});

test('what was typed is gone with its screen, and does not come back', async () => {
	await rehearse(async ({ page, overlay, extensionId }) => {
		const cpf = page.getByLabel('CPF');
		await jump(page, 'CPF');
		await cpf.fill('00000000000');
		await page.getByRole('button', { name: 'Continuar', exact: true }).press('Enter');
		await page.getByLabel('Senha', { exact: true }).fill('Exemplo-1234');
		await page.getByRole('button', { name: 'Cancelar' }).press('Enter');
		await expect(cpf).toHaveValue('');
		await cpf.fill('00000000000');
		await page.reload();
		await overlay.step('meu-inss-entry', 'offer');
		await jump(page, 'CPF');
		await expect(cpf).toHaveValue('');
		await cpf.fill('00000000000');
		await page.goto(`chrome-extension://${extensionId}/sheet.html`);
		await page.goBack();
		expect(await page.getByRole('textbox').evaluateAll((fields) => fields.map((field) => 'value' in field && field.value))).not.toContain(
			'00000000000',
		);
		await jump(page, 'CPF');
		await expect(cpf).toHaveValue('');
	});
});

/** The first look brings axe into the page, which stays the same one: the others need no more than to ask it again. */
async function faultsOf(page: Page): Promise<unknown> {
	if (await page.evaluate('"axe" in globalThis && document.querySelector("iframe") === null'))
		return page.evaluate(
			'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
		);
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

function footerOf(page: Page): Promise<unknown> {
	return page.evaluate(`chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector('footer').textContent`);
}

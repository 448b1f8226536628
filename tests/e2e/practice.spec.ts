import { expect, type Page, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { OverlayReader, type Rect, type Shown } from '../instrument/overlay.ts';
import { recoveries, type Screen } from '../site/journeys.ts';

/** Everything that an extension page could keep. */
const KEPT = `(async () => ({
	local: await chrome.storage.local.get(null),
	session: await chrome.storage.session.get(null),
	sync: await chrome.storage.sync.get(null),
	page: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, await indexedDB.databases(), await caches.keys()],
}))()`;

/** The drawn site's own journey by e-mail, as far as the rehearsal has its screens. */
const BY_EMAIL = recoveries
	.filter(({ name }) => name === 'email')
	.flatMap(({ screens }) => screens.filter(({ state }) => state !== 'meu-inss-entry'));
const OFFER: Screen = { state: 'cpf', step: 'offer', says: 'Posso ajudar?', act: { guide: 'start-recover' } };
const SIGN_IN: readonly Screen[] = [
	{ state: 'cpf', step: 'type-cpf', says: 'Digite o CPF', act: { type: '00000000000' } },
	{ state: 'cpf', step: 'continue-cpf', says: 'Aperte “Continuar”', act: { press: 'target' } },
	{ state: 'password', step: 'type-password', says: 'Digite a sua senha', act: { type: 'Exemplo-1234' } },
	{ state: 'password', step: 'sign-in', says: 'Aperte “Entrar”', act: { press: 'target' } },
];

/** Where the list leads, and what the guide shows there. */
const PLACES: readonly [name: string, state: string, step: string][] = [
	['CPF, do começo', 'cpf', 'offer'],
	['Senha', 'password', 'forgot-password'],
	['Reconhecimento facial', 'recovery-facial', 'choose-way'],
	['Banco', 'recovery-bank', 'other-way'],
	['E-mail', 'recovery-email', 'send-code'],
	['Código do e-mail', 'recovery-email-code', 'get-code'],
	['Celular (SMS)', 'recovery-sms', 'send-code'],
	['Código do celular', 'recovery-sms-code', 'get-code'],
	['Senha nova', 'new-password', 'type-new-password'],
	['Formulário de atendimento', 'contact-form', 'fill-form'],
	['Problema: a senha não confere', 'password', 'type-password'],
];

test('the guide leads through the whole rehearsal by e-mail, to the praise at its end', async () => {
	await rehearse(async ({ page, overlay }) => {
		for (const screen of [OFFER, ...BY_EMAIL.filter(({ act }) => !('end' in act)), ...SIGN_IN]) await pass(page, overlay, screen);
		await expect(page.getByRole('heading', { name: 'Pronto. Você chegou ao fim.' })).toBeVisible();
		expect(await overlay.read(), 'the guide has nothing left to say').toBeNull();
	});
});

test('every place of the list is recognised, and says that it is a rehearsal', async () => {
	await rehearse(async ({ page, overlay }) => {
		for (const [name, state, step] of PLACES) {
			await jump(page, name);
			const shown = await overlay.step(state, step);
			expect(shown, name).toMatchObject({ reading: 'sure', host: '' });
			await expect(page.getByText('Esta página é de mentira. Nada sai daqui.')).toBeInViewport();
			expect(await footerOf(page), name).toContain('Isto é um treino.');
			expect(await footerOf(page), name).not.toContain('Endereço');
		}
	});
});

test('a refused password is explained, and leads to a new one', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'Problema: a senha não confere');
		for (const screen of SIGN_IN.slice(2)) await pass(page, overlay, screen);
		const shown = await overlay.step('cpf', 'wrong-password');
		expect(shown).toMatchObject({ reading: 'sure', title: 'O CPF ou a senha não confere', ring: null });
		expect(shown.mark, 'the message is marked').not.toBeNull();
		await overlay.press('start-recover');
		for (const screen of BY_EMAIL.slice(0, 3)) await pass(page, overlay, screen);
		await overlay.step('recovery-facial', 'choose-way');
	});
});

test('what was typed is gone with its screen', async () => {
	await rehearse(async ({ page, overlay }) => {
		await overlay.step('cpf', 'offer');
		await page.getByLabel('CPF').fill('00000000000');
		await page.getByRole('button', { name: 'Começar de novo' }).click();
		await expect(page.getByLabel('CPF')).toHaveValue('');
		await page.getByLabel('CPF').fill('00000000000');
		await page.getByRole('button', { name: 'Continuar', exact: true }).click();
		await page.getByLabel('Senha', { exact: true }).fill('Exemplo-1234');
		await page.getByRole('button', { name: 'Cancelar' }).click();
		await expect(page.getByLabel('CPF')).toHaveValue('');
		for (const name of ['Senha nova', 'Formulário de atendimento']) {
			await jump(page, name);
			for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveAttribute('autocomplete', 'off');
			expect(
				await page.locator('input[name], input[type="password"], input[type="file"]').count(),
				'fields that a browser might keep',
			).toBe(0);
		}
	});
});

test('the welcome page and the popup open the rehearsal', async () => {
	const walk = await openWalk();
	try {
		for (const door of ['welcome', 'popup']) {
			await walk.page.goto(`chrome-extension://${walk.extensionId}/${door}.html`);
			if (door === 'popup') await walk.page.getByRole('button', { name: 'Mais', exact: true }).click();
			const opening = walk.context.waitForEvent('page');
			await walk.page.getByRole('button', { name: 'Treinar antes, com calma' }).click();
			const opened = await opening;
			await opened.waitForURL(/\/practice\.html$/u);
			const closing = opened.waitForEvent('close');
			// The tab may be gone before the press has been confirmed.
			await opened
				.getByRole('button', { name: 'Sair do treino' })
				.click()
				.catch(() => {});
			await closing;
		}
	} finally {
		await walk.close();
	}
});

interface Rehearsal extends Walk {
	overlay: OverlayReader;
}

/** Opens the rehearsal, and makes sure that nothing is left of it and nothing has left it. */
async function rehearse(act: (rehearsal: Rehearsal) => Promise<void>): Promise<void> {
	const walk = await openWalk();
	try {
		const asked: string[] = [];
		walk.page.on('request', (request) => asked.push(request.url()));
		const overlay = await OverlayReader.on(walk.page, walk.extensionId);
		await walk.page.goto(`chrome-extension://${walk.extensionId}/practice.html`);
		const before = await walk.page.evaluate(KEPT);
		await act({ ...walk, overlay });
		expect(await walk.page.evaluate(KEPT), 'what is stored').toEqual(before);
		expect(await walk.page.evaluate('document.querySelector("passo-certo")?.shadowRoot ?? null'), 'the shipped root is closed').toBeNull();
		expect(asked.filter((url) => !url.startsWith(`chrome-extension://${walk.extensionId}/`))).toEqual([]);
		expect(walk.strays).toEqual([]);
		expect(walk.site.asked).toEqual([]);
	} finally {
		await walk.close();
	}
}

/** Checks one screen and does there what the guide says. */
async function pass(page: Page, overlay: OverlayReader, screen: Screen): Promise<void> {
	const { state, step, says, act } = screen;
	await overlay.step(state, step);
	const isPointing = 'press' in act || 'type' in act;
	const shown = await overlay.until((each) => each?.step === step && (each.ring !== null) === isPointing, `${state} / ${step}`);
	expect(shown).toMatchObject({ state, step, reading: 'sure', title: says, host: '' });
	if ('guide' in act) return overlay.press(act.guide);
	const target = 'type' in act ? page.getByRole('textbox') : page.getByRole('button', { name: nameIn(says), exact: true });
	const boxes = await Promise.all((await target.all()).map((each) => each.boundingBox()));
	const ring = ringOf(shown);
	const ringed = boxes.filter((box) => box !== null && isAround(ring, box));
	expect(ringed, `${state} / ${step}: what the ring is on`).toHaveLength(1);
	const { x, y, width, height } = ringed[0] ?? ring;
	await page.mouse.click(x + width / 2, y + height / 2);
	if (!('type' in act)) return;
	await page.keyboard.type(act.type);
	await page.keyboard.press('Tab');
}

async function jump(page: Page, name: string): Promise<void> {
	await page.getByLabel('Ir para a tela…').selectOption(name);
	// By keyboard: a large panel of the guide may lie over the list.
	await page.getByRole('button', { name: 'Ir', exact: true }).press('Enter');
}

function footerOf(page: Page): Promise<unknown> {
	return page.evaluate(`chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector('footer').textContent`);
}

/** The button's name as the guide's sentence quotes it. */
function nameIn(sentence: string): string {
	return /“([^”]+)”/u.exec(sentence)?.[1] ?? '';
}

function ringOf(shown: Shown | null): Rect {
	if (!shown?.ring) throw new Error('no ring');
	return shown.ring;
}

/** The ring stands 6 px off; above a field it also embraces the label. */
function isAround(ring: Rect, box: Rect): boolean {
	const right = ring.x + ring.width - box.x - box.width;
	const bottom = ring.y + ring.height - box.y - box.height;
	const above = box.y - ring.y;
	return [right, bottom].every((gap) => Math.abs(gap - 6) < 2) && box.x - ring.x < 32 && above > 4 && above < 76;
}

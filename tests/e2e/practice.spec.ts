import { expect, test } from '@playwright/test';
import { jump, pass, rehearsals } from '../instrument/rehearsal.ts';
import { others, recoveries, type Screen } from '../site/journeys.ts';

const rehearse = rehearsals();

/** The journeys of the drawn site, screen by screen and word by word: the rehearsal is the same way. */
const screensOf = (name: string): readonly Screen[] => {
	const journey = [...recoveries, ...others].find((each) => each.name === name);
	if (!journey) throw new Error(`no journey ${name}`);
	return journey.screens;
};
/** From here on: what lies before has been walked by another test. */
const from = (name: string, step: string): readonly Screen[] => {
	const screens = screensOf(name);
	return screens.slice(screens.findIndex((each) => each.step === step));
};
const ended = (screens: readonly Screen[]): readonly Screen[] => screens.filter(({ act }) => !('end' in act));

test('by e-mail: the whole way, then in with the new password, to the praise at its end', async () => {
	await rehearse(async (at) => {
		for (const screen of [...ended(screensOf('email')), ...from('sign-in', 'type-cpf')]) await pass(at, screen);
		await at.page.getByRole('button', { name: 'Sair da conta' }).click();
		await expect(at.page.getByRole('heading', { name: 'Pronto. Você chegou ao fim.' })).toBeVisible();
		expect(await at.overlay.read(), 'the guide has nothing left to say').toBeNull();
	});
});

for (const name of ['facial', 'bank', 'sms']) {
	test(`by ${name}: the whole way is the one of the drawn site`, async () => {
		await rehearse(async (at) => {
			for (const screen of screensOf(name)) await pass(at, screen);
		});
	});
}

test('the wrong password, the lost e-mail and the second step go as on the drawn site', async () => {
	await rehearse(async (at) => {
		await jump(at.page, 'A senha não vai conferir');
		for (const screen of from('wrong-password', 'type-password')) await pass(at, screen);
		await jump(at.page, 'Não abro mais o e-mail');
		for (const screen of from('lost-email', 'send-code')) await pass(at, screen);
		await at.page.getByRole('button', { name: 'Enviar', exact: true }).press('Enter');
		await expect(at.page.getByRole('heading', { name: 'Pronto. Você chegou ao fim.' })).toBeVisible();
		await jump(at.page, 'Código do aplicativo');
		for (const screen of from('two-step', 'get-app-code')) await pass(at, screen);
		await at.overlay.press('erase');
		await expect(at.page.getByRole('heading', { name: 'Pronto. Você chegou ao fim.' })).toBeVisible();
	});
});

test('a screen that nobody knows gets the launcher, and the words behind it lead back', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'Pedido do rosto');
		await page.getByRole('button', { name: 'E se a tela for outra?' }).click();
		await overlay.until((shown) => shown?.launcher === true, 'the launcher');
		await overlay.press('resume');
		const shown = await overlay.step('unknown', 'unknown');
		expect(shown).toMatchObject({ reading: 'unknown', title: 'Não reconheço esta tela', ring: null });
		await page.getByRole('button', { name: 'Voltar ao início' }).click();
		await overlay.step('cpf', 'type-cpf');
	});
});

test('on the copy of the site the guide is silent, and the page teaches what to look at', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'CPF');
		await overlay.step('cpf', 'type-cpf');
		await page.getByRole('button', { name: 'E se o site for falso?' }).click();
		await expect(page.getByRole('heading', { name: 'Este site é falso' })).toBeVisible();
		await expect(page.locator('.fake-address')).toContainText('sso.acesso.gov.br.conta-liberada.example');
		await page.getByLabel('CPF').fill('00000000000');
		await overlay.until((shown) => shown === null, 'nothing');
		await page.getByRole('button', { name: 'Continuar', exact: true }).click();
		await expect(page.getByText('Feche a página.')).toBeVisible();
		expect(await overlay.read()).toBeNull();
		await page.getByRole('button', { name: 'Fechar esta página' }).click();
		await expect(page.getByRole('heading', { name: 'Você fechou o site falso.' })).toBeVisible();
	});
});

test('the test with pictures is ringed as a whole, and is for the person to answer', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'Teste de imagens');
		const shown = await overlay.until((each) => each?.step === 'solve-captcha' && each.ring !== null, 'a ring');
		expect(shown).toMatchObject({ state: 'captcha', reading: 'sure', title: 'Responda ao teste de imagens' });
		const frame = page.frameLocator('iframe');
		await frame.getByRole('button', { name: 'Círculo' }).first().click();
		await frame.getByRole('button', { name: 'Pronto' }).click();
		await overlay.step('password', 'forgot-password');
	});
});

test('the welcome page and the popup open the rehearsal', async () => {
	await rehearse(async ({ page, context, extensionId }) => {
		for (const door of ['welcome', 'popup']) {
			await page.goto(`chrome-extension://${extensionId}/${door}.html`);
			if (door === 'popup') await page.getByRole('button', { name: 'Mais', exact: true }).click();
			const opening = context.waitForEvent('page');
			await page.getByRole('button', { name: 'Treinar antes, com calma' }).click();
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
	});
});

import { expect, type Page, test } from '@playwright/test';
import { jump, nameIn, pass, type Rehearsal, rehearsals } from '../instrument/rehearsal.ts';
import { recoveries } from '../site/journeys.ts';

const rehearse = rehearsals();
const RETURN = 'Voltar para a tela de antes';

/** Every place to which a code is sent, and the stages of the way on which that is. */
const CODES = [
	{ place: 'E-mail: digitar o código', state: 'recovery-email-code', stage: 'Chegar à tela do e-mail' },
	{ place: 'SMS: digitar o código', state: 'recovery-sms-code', stage: 'Chegar à tela do celular' },
	{ place: 'Rosto: digitar o código', state: 'recovery-facial-code', stage: 'Mostrar o rosto no celular' },
	{ place: 'Rosto: digitar o código do SMS', state: 'recovery-facial-code', stage: 'Mostrar o rosto no celular' },
];

for (const { place, state, stage } of CODES) {
	test(`${place}: a code that does not come is asked for again, and the way goes on to the new password`, async () => {
		await rehearse(async (at) => {
			const { page, overlay } = at;
			await jump(page, place);
			await overlay.step(state, 'get-code');
			const progress = (await overlay.read())?.progress;
			await ask(page, 'E se o código não chegar?');
			await expect(page.getByText('nenhum código chegou')).toBeVisible();
			await overlay.step(state, 'get-code');
			await overlay.press('not-arrived');
			await overlay.step(state, 'not-arrived');
			await overlay.press('resend');
			await pass(at, { state, step: 'resend-code', says: 'Aperte “Reenviar código”', act: { press: 'target' } });
			await expect(page.getByText('Chegou outro código de treino: 123456')).toBeVisible();
			await overlay.press('have-code');
			const shown = await overlay.step(state, 'type-code');
			expect(shown.progress, 'the same way').toBe(progress);
			await expect(stageNamed(page, stage)).toBeVisible();
			await page.getByLabel('Código', { exact: true }).fill('123456');
			await page.getByRole('button', { name: 'Continuar', exact: true }).press('Enter');
			await overlay.step('new-password', 'type-new-password');
			await expect(stageNamed(page, stage)).toBeVisible();
			await expect(page.getByRole('button', { name: RETURN }), 'the trouble is over').toHaveCount(0);
		});
	});
}

test('whoever has begun to type the code is told where to look for it, when it does not come', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'SMS: digitar o código');
		await overlay.press('have-code');
		await overlay.step('recovery-sms-code', 'type-code');
		await ask(page, 'E se o código não chegar?');
		await overlay.step('recovery-sms-code', 'get-code');
	});
});

test('whoever was shown other screens meanwhile still finds the way back from a trouble', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'E-mail: digitar o código');
		await overlay.step('recovery-email-code', 'get-code');
		await ask(page, 'E se o código não chegar?');
		await expect(page.getByText('nenhum código chegou')).toBeVisible();
		await page.getByRole('button', { name: 'Mostrar só esta tela' }).press('Enter');
		await page.getByRole('button', { name: 'Próxima' }).press('Enter');
		await page.getByRole('button', { name: 'Anterior' }).press('Enter');
		await page.getByRole('button', { name: 'Voltar ao treino' }).press('Enter');
		await expect(page.getByText('nenhum código chegou')).toBeVisible();
		await page.getByRole('button', { name: RETURN }).press('Enter');
		await overlay.step('recovery-email-code', 'get-code');
		await expect(page.getByText('nenhum código chegou')).toHaveCount(0);
	});
});

test('what is answered to a trouble has not happened on the way back from it', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'E-mail: pedir o código');
		await overlay.step('recovery-email', 'send-code');
		await ask(page, 'E se eu não abro mais o e-mail?');
		await overlay.press('cannot');
		await overlay.press('lost-email');
		await overlay.step('recovery-email', 'no-access');
		await page.getByRole('button', { name: RETURN }).press('Enter');
		await overlay.step('recovery-email', 'send-code');
		await expect(stageNamed(page, 'Chegar à tela do e-mail')).toBeVisible();
	});
});

test('after the face, too, the lost e-mail leads to the code by SMS', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'Rosto: pedir o código');
		await overlay.step('recovery-facial-send-code', 'send-code');
		await ask(page, 'E se eu não abro mais o e-mail?');
		await overlay.press('cannot');
		await overlay.press('lost-email');
		await overlay.step('recovery-facial-send-code', 'no-access');
		await page.getByRole('button', { name: 'Não tenho acesso a este e-mail' }).press('Enter');
		await overlay.step('recovery-facial-send-code', 'send-code');
		await expect(page.getByText('para o celular cadastrado')).toBeVisible();
		await expect(stageNamed(page, 'Mostrar o rosto no celular')).toBeVisible();
	});
});

test('a screen that nobody knows leads back into the way that was chosen before it', async () => {
	await rehearse(async (at) => {
		const { page, overlay } = at;
		await jump(page, 'Pedido do rosto');
		await overlay.press('use-bank');
		await overlay.step('recovery-facial', 'other-way');
		await ask(page, 'E se a tela for outra?');
		await overlay.until((shown) => shown?.launcher === true, 'the launcher');
		await page.getByRole('button', { name: 'Voltar ao início' }).press('Enter');
		const bank = recoveries.find(({ name }) => name === 'bank')?.screens ?? [];
		const after = bank.slice(bank.findIndex(({ step }) => step === 'type-cpf')).filter(({ step }) => step !== 'choose-way');
		for (const screen of after.slice(0, 5)) await pass(at, screen);
		await overlay.step('recovery-bank', 'choose-bank');
	});
});

test('the copy of the site, once closed, leads back to where the person was', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'CPF');
		await overlay.step('cpf', 'type-cpf');
		await ask(page, 'E se o site for falso?');
		await overlay.until((shown) => shown === null, 'nothing');
		await page.getByRole('button', { name: 'Fechar esta página' }).click();
		await page.getByRole('button', { name: RETURN }).click();
		const shown = await overlay.step('cpf', 'type-cpf');
		expect(shown.progress).toBe('Passo 2 de 6');
		await expect(page.getByRole('heading', { name: 'E se algo der errado?' })).toBeVisible();
	});
});

test('who makes a new password meets the refused one where the site says so, and goes on making it', async () => {
	await rehearse(async ({ page, overlay }) => {
		await jump(page, 'Senha');
		await overlay.step('password', 'forgot-password');
		await ask(page, 'E se a senha não conferir?');
		await overlay.step('cpf', 'wrong-password');
		await overlay.press('start-recover');
		await overlay.step('cpf', 'type-cpf');
		await page.getByRole('button', { name: RETURN }).press('Enter');
		await overlay.step('password', 'forgot-password');
	});
});

test('who signs in is refused after typing, and comes back to the password', async () => {
	await rehearse(async (at) => {
		const { page, overlay } = at;
		await startLogin(at);
		await ask(page, 'E se a senha não conferir?');
		await overlay.step('password', 'type-password');
		await page.getByRole('button', { name: 'Entrar', exact: true }).press('Enter');
		await overlay.step('cpf', 'wrong-password');
		await page.getByRole('button', { name: RETURN }).press('Enter');
		await overlay.step('password', 'type-password');
	});
});

async function startLogin({ page, overlay }: Rehearsal): Promise<void> {
	await overlay.press('start-login');
	await overlay.step('meu-inss-entry', 'open-login');
	await page.getByRole('button', { name: nameIn('Aperte “Entrar com gov.br”') }).press('Enter');
	await overlay.step('cpf', 'type-cpf');
	await page.getByRole('button', { name: 'Continuar', exact: true }).press('Enter');
	await overlay.step('password', 'type-password');
}

/** By keyboard: the guide may lie over the question. */
async function ask(page: Page, question: string): Promise<void> {
	await page.getByRole('button', { name: question }).press('Enter');
}

function stageNamed(page: Page, name: string) {
	return page.locator('.stages').getByText(name);
}

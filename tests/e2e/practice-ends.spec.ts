import { expect, test } from '@playwright/test';
import { jump, type Rehearsal, rehearsals } from '../instrument/rehearsal.ts';

const rehearse = rehearsals();
const PHONE = { width: 360, height: 640 };

/** What is to be done after a recovery, wherever it is said. */
const AFTER_CARE = [
	'verificação em duas etapas',
	'o e-mail e o celular',
	'em um caderno, em casa',
	'se o computador não for seu',
	'Apague o progresso',
];

const ENDS: readonly { name: string; heading: string; come: (at: Rehearsal) => Promise<void> }[] = [
	{ name: 'signed in', heading: 'Pronto. Você chegou ao fim.', come: signIn },
	{
		name: 'the form',
		heading: 'Pronto. Você chegou ao fim.',
		come: async ({ page }) => {
			await jump(page, 'Formulário de atendimento');
			await page.getByRole('button', { name: 'Enviar', exact: true }).press('Enter');
		},
	},
	{
		name: 'the copy of the site',
		heading: 'Você fechou o site falso.',
		come: async ({ page }) => {
			await jump(page, 'Site falso');
			await page.getByRole('button', { name: 'Fechar esta página' }).press('Enter');
		},
	},
];

for (const { name, heading, come } of ENDS) {
	test(`${name}: at its end, starting over is in sight without scrolling`, async () => {
		await rehearse(async (at) => {
			const { page, overlay } = at;
			await page.setViewportSize(PHONE);
			for (const text of [1, 2]) {
				await page.evaluate(`document.documentElement.style.setProperty("--pc-text", "${text}")`);
				await come(at);
				await expect(page.getByRole('heading', { name: heading })).toBeVisible();
				await expect(page.getByRole('button', { name: 'Começar de novo' })).toBeInViewport({ ratio: 1 });
				expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `at ${text} times the size`).toBeLessThanOrEqual(
					0,
				);
			}
			await page.getByRole('button', { name: 'Começar de novo' }).click();
			await overlay.step('meu-inss-entry', 'offer');
		});
	});
}

test('after a new password, and at the end, the same five things are left to do', async () => {
	await rehearse(async (at) => {
		const { page, overlay } = at;
		await jump(page, 'Senha nova');
		await overlay.step('new-password', 'type-new-password');
		await page.getByRole('button', { name: 'Continuar', exact: true }).press('Enter');
		await overlay.step('cpf', 'after-care');
		const points = await pointsOf(at);
		for (const point of AFTER_CARE) expect(points.join(' ')).toContain(point);
		await jump(page, 'A sua conta');
		await overlay.step('account', 'signed-in');
		const before = (await pointsOf(at)).join(' ');
		for (const point of AFTER_CARE) expect(before).toContain(point);
		await page.getByRole('button', { name: 'Sair da conta' }).press('Enter');
		await expect(page.getByRole('listitem')).toHaveText(points);
	});
});

async function signIn({ page, overlay }: Rehearsal): Promise<void> {
	await jump(page, 'A sua conta');
	await overlay.step('account', 'signed-in');
	await page.getByRole('button', { name: 'Sair da conta' }).press('Enter');
}

function pointsOf({ page }: Rehearsal): Promise<string[]> {
	return page.evaluate(
		`[...chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelectorAll('li')].map((each) => each.textContent)`,
	);
}

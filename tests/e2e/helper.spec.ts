import { expect, test } from '@playwright/test';
import { NEW_MEMORY } from '../../lib/core/memory.ts';
import { openWalk } from '../instrument/extension.ts';
import { openPopup } from '../instrument/open-popup.ts';
import { storedBy } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';

test('a volunteer helps two people in a row, and nothing of the first is left for the second', async () => {
	const walk = await openWalk();
	try {
		const popup = await openPopup(walk);
		await popup.getByRole('button', { name: 'Progresso', exact: true }).click();
		await popup.getByRole('switch', { name: /^Estou ajudando outra pessoa/u }).check();
		await expect(popup.getByText('Deixe a pessoa digitar a senha e o código.')).toBeVisible();

		const first = await Tab.open(walk);
		await first.visit(walk.site.open('cpf/real'));
		await first.overlay.press('start-recover');
		expect((await first.overlay.step('cpf', 'type-cpf')).title).toBe('Peça para a pessoa digitar o CPF');
		await first.page.locator('#accountId').fill('00000000000');
		await first.visit(walk.site.open('recovery-facial/real'));
		await first.overlay.step('recovery-facial', 'choose-way');
		await first.overlay.press('use-sms');
		await first.visit(walk.site.open('recovery-sms-code/real'));
		await first.overlay.press('have-code');
		expect((await first.overlay.step('recovery-sms-code', 'type-code')).title).toBe('Peça para a pessoa digitar o código');
		expect(await first.saysIn('.guards')).toBe('Deixe a pessoa ler o código. Não anote.');
		await expect
			.poll(() => storedBy(walk))
			.toMatchObject({ local: { memory: { journey: { goal: 'recover', way: 'sms' }, preferences: { helper: true } } } });
		await first.page.close();

		await popup.bringToFront();
		await popup.getByRole('button', { name: 'Novo atendimento' }).click();
		await expect(popup.getByText('Nada da pessoa anterior ficou guardado.')).toBeVisible();
		// The usual size of words is not stored.
		const { text: _, ...chosen } = NEW_MEMORY.preferences;
		const clean = { ...NEW_MEMORY, preferences: { ...chosen, helper: true } };
		expect(await storedBy(walk), 'the store as it lies there').toEqual({ local: { memory: clean }, session: {} });

		const second = await Tab.open(walk);
		await second.visit(walk.site.open('cpf/real'));
		await second.overlay.step('cpf', 'offer');
		await second.overlay.press('start-login');
		expect((await second.overlay.step('cpf', 'type-cpf')).title, 'helping goes on').toBe('Peça para a pessoa digitar o CPF');
		expect(JSON.stringify(await storedBy(walk))).not.toContain('recovery-sms');
		await second.page.close();

		await popup.bringToFront();
		await popup.getByRole('button', { name: 'Encerrar e apagar' }).click();
		await popup.getByRole('dialog').getByRole('button', { name: 'Apagar tudo' }).click();
		await expect(popup.getByText('Tudo foi apagado.')).toBeVisible();
		expect(await storedBy(walk)).toEqual({ local: {}, session: {} });
		for (const { faults } of [first, second]) expect(faults).toEqual([]);
	} finally {
		await walk.close();
	}
});

import { expect, test } from '@playwright/test';
import { openFirefox, toFront } from '../instrument/firefox.ts';
import { FirefoxOverlay } from '../instrument/firefox-overlay.ts';

test('in a real Firefox that speaks English, who chooses Portuguese has it in the guide that is open and on the next page', async () => {
	const walk = await openFirefox({ language: 'en-US' });
	try {
		const overlay = new FirefoxOverlay(walk.page);
		await walk.page.goto(walk.site.open('cpf/real'));
		await toFront(walk.page);
		await overlay.until(({ title }) => title === 'Can I help?', 'its offer in English');

		const options = await walk.openOurs('options');
		await expect.poll(() => options.evaluate('document.querySelectorAll(".language input").length').catch(() => 0)).toBe(3);
		await options.evaluate(`document.querySelector('[lang="pt-BR"] input').click()`);
		await expect.poll(() => options.evaluate('document.documentElement.lang')).toBe('pt-BR');
		await overlay.until(({ title }) => title === 'Posso ajudar?', 'its offer in Portuguese');

		await walk.page.goto(walk.site.open('password/real'));
		await toFront(walk.page);
		await overlay.until(({ state, title }) => state === 'password' && title === 'Posso ajudar?', 'the same on the next page');
	} finally {
		await walk.close();
	}
});

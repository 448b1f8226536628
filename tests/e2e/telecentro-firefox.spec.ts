import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { copiedBuild } from '../instrument/copied-build.ts';
import { openFirefox } from '../instrument/firefox.ts';
import { firefoxPolicy } from '../instrument/policy-file.ts';
import { walkFirefox } from '../instrument/walk-firefox.ts';
import { recoveries } from '../site/journeys.ts';

const SETTLED = { sessionOnly: true, resetMinutes: 15, helpName: 'Telecentro da Praça', helpPhone: '(11) 5555-0100', largeText: true };
const KEPT = `Promise.all(['managed', 'local', 'session'].map((area) => browser.storage[area].get(null).catch(String))).then(JSON.stringify)`;

test('in a real Firefox, a policy file is heard: nothing on the disk, large words, and who helps here', async () => {
	const build = copiedBuild('firefox-mv3');
	const file = firefoxPolicy(build.id);
	try {
		test.skip(typeof file === 'string', String(file));
		if (typeof file === 'string') return;
		// One wrong key more: Firefox passes on what it is given, and the others hold.
		file.settle({ ...SETTLED, resetMinutes: '15' });
		const walk = await openFirefox({ build: build.folder, id: build.id });
		try {
			for (const journey of recoveries.filter(({ name }) => name === 'email')) await walkFirefox(walk, journey, () => {});
			const [managed, local, session] = JSON.parse(String(await walk.inside(KEPT)));
			expect(managed).toEqual({ ...SETTLED, resetMinutes: '15' });
			expect(local).toEqual({});
			expect(session).toMatchObject({ memory: { journey: { passed: [{}] } } });
			expect(JSON.stringify(session), 'nobody has chosen a size').not.toContain('"text"');
			expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);

			const popup = await walk.openOurs('popup');
			await until(popup, `document.querySelector('.rows .row:last-child')`);
			await popup.evaluate(`document.querySelector('.rows .row:last-child').click()`);
			await until(popup, `document.querySelector('.people-here')`);
			expect(await popup.evaluate(`document.querySelector('.people-here').innerText`)).toMatch(
				/^Fale com Telecentro da Praça\s+Telefone: \(11\) 5555-0100$/u,
			);
			await until(popup, `getComputedStyle(document.documentElement).fontSize === '30px'`);

			const options = await walk.openOurs('options');
			await until(options, `document.querySelector('.managed')`);
			expect(await options.evaluate(`[...document.querySelectorAll('.managed li')].map((each) => each.textContent)`)).toEqual([
				'O guia esquece tudo quando o navegador fecha.',
				'As letras começam maiores. Você pode mudar isso aqui.',
			]);
		} finally {
			await walk.close();
		}
	} finally {
		if (typeof file !== 'string') file.remove();
		build.remove();
	}
});

async function until(page: Page, expression: string): Promise<void> {
	await expect.poll(() => page.evaluate(`Boolean(${expression})`).catch(() => false), expression).toBe(true);
}

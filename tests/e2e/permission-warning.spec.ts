import { expect, test } from '@playwright/test';
import { openWalk } from '../instrument/extension.ts';
import { askInside } from '../instrument/storage.ts';

/** What a person is asked on install. With another word here the browser turns the extension off until it is agreed to anew. */
const WARNING = 'Read and change your data on all acesso.gov.br sites, meu.inss.gov.br, and www.gov.br';

test('on install the browser names the three sites, and nothing else', async () => {
	const walk = await openWalk({ language: 'en-US' });
	try {
		const warningsOf = (change: string) =>
			askInside(
				walk,
				`(async () => {
					const manifest = { ...chrome.runtime.getManifest() };
					${change}
					return chrome.management.getPermissionWarningsByManifest(JSON.stringify(manifest));
				})()`,
			);
		expect(await warningsOf('')).toEqual([WARNING]);
		// The control: each of these would be said.
		expect(await warningsOf(`manifest.permissions.push('tabs');`)).toEqual([WARNING, 'Read your browsing history']);
		expect(await warningsOf(`manifest.host_permissions = ['https://*.gov.br/*'];`)).toEqual([
			'Read and change all your data on all websites',
		]);
	} finally {
		await walk.close();
	}
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { JOURNEY_LASTS_MS } from '../../lib/core/memory.ts';
import { openWalk } from '../instrument/extension.ts';
import { askInside, store, storedBy, underWay } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';
import { Site } from '../site/site.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
/** Without it, Chromium does not start an unpacked extension again. */
const PREFERENCES = { extensions: { ui: { developer_mode: true } } };

let folder = '';
let build = '';
let profile = '';

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'passo-certo-tabs-'));
	build = join(folder, 'build');
	profile = join(folder, 'profile');
	cpSync(SHIPPED, build, { recursive: true });
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an update while somebody types leaves the form as it is, one guide, and no fault', async () => {
	mkdirSync(join(profile, 'Default'), { recursive: true });
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
	const walk = await openWalk({ build, profile });
	try {
		await store(walk, underWay({ way: 'email' }));
		const tab = await Tab.open(walk);
		await tab.visit(walk.site.open('cpf/real'));
		await tab.overlay.step('cpf', 'type-cpf');
		await tab.page.locator('#accountId').click();
		await tab.page.keyboard.type('00000');
		const before = await tab.inWorld('chrome.runtime.getManifest().version');
		edit(join(build, 'manifest.json'), { version: '9.9.9' });
		await askInside(walk, 'setTimeout(() => chrome.runtime.reload(), 50)');
		// The world of the new copy is the last one.
		await expect.poll(() => tab.inWorld('chrome.runtime?.id && chrome.runtime.getManifest().version').catch(() => null)).toBe('9.9.9');
		expect(before).not.toBe('9.9.9');
		await expect.poll(() => tab.isRinged('#accountId')).toBe(true);
		await tab.settle();
		expect(await tab.hosts()).toBe(1);
		expect(await tab.page.locator('#accountId').inputValue()).toBe('00000');
		expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('accountId');
		await tab.page.keyboard.type('000000');
		await tab.page.keyboard.press('Tab');
		await tab.overlay.step('cpf', 'continue-cpf');
		expect(await tab.hosts(), 'the old copy has not come back').toBe(1);
		await tab.overlay.press('cannot');
		await tab.overlay.step('cpf', 'stuck');
		expect(tab.faults).toEqual([]);
	} finally {
		await walk.close();
	}
});

for (const [when, age, goesOn] of [
	['within a day', 60_000, true],
	['after more than a day', JOURNEY_LASTS_MS + 60_000, false],
] as const) {
	test(`a browser that was closed and is opened again ${when} ${goesOn ? 'goes on with' : 'knows nothing of'} the journey`, async () => {
		const first = await openWalk({ build, profile });
		const page = await Tab.open(first);
		await page.visit(first.site.open('cpf/real'));
		await page.overlay.step('cpf', 'offer');
		await page.overlay.press('start-recover');
		await page.overlay.step('cpf', 'type-cpf');
		await expect.poll(() => storedBy(first)).toMatchObject({ local: { memory: { journey: { goal: 'recover' } } } });
		await askInside(
			first,
			`chrome.storage.local.get('memory').then(({ memory }) => { memory.journey.updatedAt -= ${age}; return chrome.storage.local.set({ memory }); })`,
		);
		await first.close();
		const second = await openWalk({ build, profile, site: new Site() });
		try {
			const tab = await Tab.open(second);
			await tab.visit(second.site.open('password/real'));
			const shown = await tab.overlay.step('password', goesOn ? 'forgot-password' : 'offer');
			expect(shown.progress === '').toBe(!goesOn);
			if (!goesOn) await expect.poll(() => storedBy(second)).toMatchObject({ local: { memory: { journey: { goal: null, passed: [] } } } });
		} finally {
			await second.close();
		}
	});
}

function edit(file: string, change: Record<string, unknown>): void {
	writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
}

import { expect, test } from '@playwright/test';
import { expectAllTouched, expectUntouched } from '../instrument/expect-wires.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { askInside, forget } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';
import { type TrippedBuild, trippedBuild } from '../instrument/tripped-build.ts';
import { walkJourney } from '../instrument/walk-journey.ts';
import { WireLog } from '../instrument/wire-log.ts';
import { withCanaries } from '../site/canaries.ts';
import { recoveries } from '../site/journeys.ts';

test.describe('beside the shipped script in Chromium', () => {
	test.describe.configure({ mode: 'default' });
	let build: TrippedBuild;
	let walk: Walk;
	let log: WireLog;

	test.beforeAll(async () => {
		build = trippedBuild('chrome-mv3');
		walk = await openWalk({ build: build.folder });
	});
	test.afterAll(async () => {
		await walk.close();
		build.remove();
	});
	test.beforeEach(async () => {
		await forget(walk);
		log = new WireLog();
	});

	for (const journey of recoveries) {
		test(`${journey.name}: on the whole way nothing that is typed is read, heard or sent`, async () => {
			await hearConsole(walk, log);
			await walkJourney(walk, withCanaries(journey), async () => {});
			expectUntouched(log, 7);
		});
	}

	test('no wire is touched either by the voice and the meanings, by the way to the guide with the keyboard, or by Esc there', async () => {
		const tab = await Tab.open(walk);
		await hearConsole({ ...walk, page: tab.page }, log);
		await tab.visit(walk.site.open('cpf/real'));
		await tab.overlay.press('start-login');
		await tab.overlay.step('cpf', 'type-cpf');
		await tab.page.locator('#accountId').click();
		await tab.page.keyboard.type('97531864208');
		const inBubble = (expression: string) =>
			tab.inWorld(`(({ root }) => ${expression})({ root: chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')) })`);
		await expect.poll(() => inBubble(`root.querySelector('[data-voice][data-words]') !== null`)).toBe(true);
		await askInside(
			walk,
			`chrome.tabs.query({ url: '${tab.page.url()}' }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/jump.js'] })))).then(() => {})`,
		);
		await expect.poll(() => inBubble(`root.activeElement?.localName ?? ''`)).toBe('button');
		await tab.page.bringToFront();
		await tab.page.keyboard.press('Escape');
		await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
		expectUntouched(log, 1);
	});
});

test('the control in Chromium: a script that does what ours never does touches every wire', async () => {
	const build = trippedBuild('chrome-mv3', 'bad-script');
	const walk = await openWalk({ build: build.folder });
	try {
		const log = new WireLog();
		await hearConsole(walk, log);
		await walk.page.goto(walk.site.open('cpf/real'));
		await expect.poll(() => log.isDone).toBe(true);
		expectAllTouched(log);
	} finally {
		await walk.close();
		build.remove();
	}
});

/** Everything that reaches the consoles of a page, from the page’s world and from ours. */
async function hearConsole({ context, page }: Pick<Walk, 'context' | 'page'>, log: WireLog): Promise<void> {
	await page.goto('about:blank');
	const session = await context.newCDPSession(page);
	session.on('Runtime.consoleAPICalled', ({ args }) => log.hear(String(args[0]?.value ?? '')));
	await session.send('Runtime.enable');
}

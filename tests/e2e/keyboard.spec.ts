import { chromium, expect, test } from '@playwright/test';
import { chromiumPath } from '../instrument/browser-path.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { AT, Keyboard, stopsOf } from '../instrument/keyboard.ts';
import { store, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { recoveries } from '../site/journeys.ts';

let walk: Walk;
let tab: Tab;
let keyboard: Keyboard;

eachInATab((opened) => {
	({ walk, tab } = opened);
	keyboard = new Keyboard(tab);
});

test('the whole way by e-mail is walked with the keyboard alone', async () => {
	const journey = recoveries.find(({ name }) => name === 'email');
	if (!journey) throw new Error('no journey by e-mail');
	await tab.visit(walk.site.open(journey.start));
	for (const { state, step, says, act, on } of journey.screens) {
		const shown = await tab.overlay.step(state, step);
		expect(shown.title, `${state} / ${step}`).toBe(says);
		const target = on ? { name: on } : { step };
		if ('guide' in act) await keyboard.pressOurs(act.guide);
		else if ('press' in act) {
			await keyboard.goToPage(target);
			await tab.page.keyboard.press('Enter');
		} else if ('type' in act) {
			await keyboard.goToPage(target);
			await tab.page.keyboard.type(act.type);
			await tab.page.keyboard.press('Tab');
		} else expect(act).toEqual({ end: true });
	}
	expect(journey.screens.at(-1)?.act, 'the way was walked to its end').toEqual({ end: true });
});

test('our buttons come right after the marked place, and the page’s own order is as it was', async () => {
	await open('password/real');
	await tab.overlay.step('password', 'forgot-password');
	const stops = await keyboard.round();
	const own = stops.filter((stop) => !stop.startsWith('ours:'));
	expect(own.length).toBeGreaterThan(5);
	expect(own, 'as without the extension').toEqual(await stopsAlone('password/real'));
	const ours = stops.filter((stop) => stop.startsWith('ours:'));
	expect(ours).toEqual(['ours:close', 'ours:back', 'ours:cannot']);
	const target = await tab.inWorld(
		`[...document.querySelectorAll('*')].indexOf(document.querySelector('[data-expect~="forgot-password"]'))`,
	);
	const at = stops.findIndex((stop) => stop.startsWith(`${target} `));
	expect(at).toBeGreaterThan(-1);
	expect(stops.slice(at + 1, at + 4)).toEqual(ours);
});

test('the keyboard is never kept: with Tab it leaves the bubble for the next thing of the page, with Shift and Tab for the marked place', async () => {
	await open('password/real');
	await tab.overlay.step('password', 'forgot-password');
	const target = await tab.inWorld(
		`[...document.querySelectorAll('*')].indexOf(document.querySelector('[data-expect~="forgot-password"]'))`,
	);
	await keyboard.goToOurs('cannot');
	await tab.page.keyboard.press('Tab');
	expect(await keyboard.at()).toMatch(/^\d+ /u);
	await tab.page.keyboard.press('Shift+Tab');
	expect(await keyboard.at()).toBe('ours:cannot');
	for (const action of ['back', 'close']) {
		await tab.page.keyboard.press('Shift+Tab');
		expect(await keyboard.at()).toBe(`ours:${action}`);
	}
	await tab.page.keyboard.press('Shift+Tab');
	expect(await keyboard.at()).toMatch(new RegExp(`^${target} `, 'u'));
});

test('Esc closes the guide from within and leaves the keyboard on what opens it again; in the page it is the page’s', async () => {
	await open('cpf/real');
	await tab.overlay.step('cpf', 'type-cpf');
	await tab.page.evaluate('globalThis.heard = []; addEventListener("keydown", ({ key }) => heard.push(key))');
	await tab.page.locator('#accountId').focus();
	await tab.page.keyboard.press('Escape');
	expect(await tab.page.evaluate('heard')).toEqual(['Escape']);
	expect((await tab.overlay.read())?.step).toBe('type-cpf');
	await keyboard.goToOurs('cannot');
	await tab.page.keyboard.press('Escape');
	await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
	expect(await keyboard.at()).toBe('ours:resume');
	expect(await tab.page.evaluate('heard.filter((key) => key === "Escape")'), 'our own is not the page’s').toEqual(['Escape']);
	await keyboard.pressOurs('resume');
	await tab.overlay.until((shown) => shown?.launcher === false && shown.state === 'cpf', 'the guide again');
});

test('no letter and no arrow in a field moves the guide', async () => {
	await open('cpf/real');
	const before = await tab.overlay.step('cpf', 'type-cpf');
	await tab.page.locator('#accountId').focus();
	for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home', 'n', 'v', 'F6', '1']) await tab.page.keyboard.press(key);
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ state: before.state, step: before.step });
	expect(await keyboard.at()).toContain('#accountId');
});

test('a new step takes the keyboard from nobody, and leaves the caret where it was', async () => {
	await open('cpf/real');
	await tab.overlay.step('cpf', 'type-cpf');
	const field = tab.page.locator('#accountId');
	await field.focus();
	await tab.page.keyboard.type('000');
	await tab.page.keyboard.press('ArrowLeft');
	await store(walk, underWay({ hidden: true }));
	await tab.page.evaluate('dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))');
	await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
	expect(await field.evaluate((element: HTMLInputElement) => [document.activeElement === element, element.selectionStart])).toEqual([
		true,
		2,
	]);
});

test('a key of the browser’s leads to the guide from anywhere on the page', async () => {
	await open('password/real');
	await tab.overlay.step('password', 'forgot-password');
	await tab.page.locator('a').first().focus();
	const [worker] = walk.context.serviceWorkers();
	const commands = await worker?.evaluate('chrome.commands.getAll().then((all) => all.map(({ name }) => name))');
	expect(commands).toContain('go-to-guide');
	// The key itself is the browser's own, and no test can press it: what it does is done.
	await worker?.evaluate(
		'chrome.tabs.query({ active: true, url: "https://sso.acesso.gov.br/*" }).then(([tab]) => chrome.commands.onCommand.dispatch("go-to-guide", tab))',
	);
	await expect.poll(() => keyboard.at()).toBe('ours:back');
});

/** The stops of the Tab key on the same page in a browser without any extension. */
async function stopsAlone(page: string): Promise<string[]> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
	try {
		const alone = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await alone.route(/^https?:/u, (route) => {
			const answer = walk.site.answer({ url: route.request().url(), method: route.request().method() });
			return answer ? route.fulfill(answer) : route.fulfill({ status: 404, body: '' });
		});
		await alone.goto(walk.site.open(page));
		return await stopsOf(alone, () => alone.evaluate(AT).then(String));
	} finally {
		await browser.close();
	}
}

async function open(page: string): Promise<void> {
	await store(walk, underWay({}));
	await tab.visit(walk.site.open(page));
}

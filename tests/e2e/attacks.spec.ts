import { expect, test } from '@playwright/test';
import { type Attacked, attack } from '../instrument/attacked.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import type { Rect } from '../instrument/overlay.ts';
import { askInside, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { attacks, endOf } from '../site/attacks.ts';
import { fixturesOf } from '../site/fixtures.ts';

const URL = 'https://sso.acesso.gov.br/login?client_id=ataque';
const CPF = fixturesOf().find(({ id }) => id === 'cpf/real')?.html ?? '';
/** Longer and a person feels the page hang, in ms. */
const HANGS = 200;

let walk: Walk;
let tab: Tab;

eachInATab(
	(opened) => {
		({ walk, tab } = opened);
	},
	{ stored: underWay({ way: 'email' }) },
);

for (const it of attacks) {
	test(`${it.name}: the guide ends ${endOf(it, 'chromium')}`, async () => {
		await tab.visit(URL, CPF);
		await tab.overlay.step('cpf', 'type-cpf');
		await tab.settle();
		const { longest, ...outcome } = await attack(attacked(), it);
		const end = endOf(it, 'chromium');
		expect(outcome).toEqual({ end, blind: 0, counts: end === 'seen' });
		expect(longest, 'the longest task of the page').toBeLessThanOrEqual(HANGS);
	});
}

test('a copy of our element is empty, and what it holds is not to be had as text', async () => {
	await tab.visit(URL, CPF);
	await tab.overlay.step('cpf', 'type-cpf');
	const found = await tab.page.evaluate(() => {
		const host = document.querySelector('passo-certo');
		return {
			root: host?.shadowRoot ?? null,
			copy: host instanceof Element ? (host.cloneNode(true) as Element).shadowRoot : 'none',
			text: document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [] }).includes('Passo Certo'),
		};
	});
	expect(found).toEqual({ root: null, copy: null, text: false });
});

test('after full screen the guide is there again', async () => {
	await tab.visit(URL, CPF);
	await tab.overlay.step('cpf', 'type-cpf');
	await tab.inPage(`document.querySelector('main').requestFullscreen()`);
	await expect.poll(isMarked).toBe(true);
	await tab.inPage('document.exitFullscreen()');
	await expect.poll(() => tab.isRinged('#accountId')).toBe(true);
	expect(await isMarked()).toBe(false);
});

async function isMarked(): Promise<boolean> {
	const badge = `chrome.tabs.query({ url: '${URL}' }).then(([found]) => chrome.action.getBadgeText({ tabId: found?.id }))`;
	return (await askInside(walk, badge)) === '!';
}

function boxOf(action: string): string {
	return `(() => {
		const host = document.querySelector('passo-certo');
		const { x, y, width, height } = (host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[data-action="${action}"]'))?.getBoundingClientRect() ?? {};
		return width ? { x, y, width, height } : null;
	})()`;
}

function attacked(): Attacked {
	return {
		browser: 'chromium',
		run: (code) => tab.inPage(code),
		step: async () => (await tab.overlay.read())?.step ?? null,
		boxOf: async (action) => (await tab.inWorld(boxOf(action))) as Rect | null,
		picture: async (clip) => (await tab.page.screenshot({ clip, animations: 'allow', caret: 'initial' })).toString('base64'),
		move: (x, y) => tab.page.mouse.move(x, y),
		click: (x, y) => tab.page.mouse.click(x, y),
		isMarked,
	};
}

import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { askInside, forget, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const URL = 'https://sso.acesso.gov.br/login?client_id=hostil';
const CPF = fixturesOf().find(({ id }) => id === 'cpf/real')?.html ?? '';
const FIELD = '#accountId';

/** Names that turn a form's own properties into its fields, in the extension's world as well. */
const CLOBBERS: readonly [name: string, names: readonly string[]][] = [
	['what the guide asks for most', ['matches', 'getAttribute', 'parentElement', 'id']],
	[
		'the tree',
		[
			'parentNode',
			'childNodes',
			'firstChild',
			'ownerDocument',
			'getRootNode',
			'isConnected',
			'contains',
			'nodeType',
			'nodeName',
			'children',
		],
	],
	[
		'size and place',
		['getBoundingClientRect', 'checkVisibility', 'clientWidth', 'offsetHeight', 'scrollTop', 'getClientRects', 'scrollIntoView'],
	],
	[
		'names and searches',
		[
			'localName',
			'tagName',
			'closest',
			'querySelector',
			'hasAttribute',
			'attributes',
			'className',
			'textContent',
			'labels',
			'shadowRoot',
			'assignedSlot',
			'style',
		],
	],
];

let walk: Walk;
let tab: Tab;

eachInATab(
	(opened) => {
		({ walk, tab } = opened);
	},
	{ stored: underWay({ way: 'email' }) },
);

for (const [name, names] of CLOBBERS) {
	test(`a form whose fields take the names of ${name} deceives nobody`, async () => {
		const fields = names.map((each) => `<input name="${each}" tabindex="-1" style="width: 20px">`).join('');
		await tab.visit(
			URL,
			edited(CPF, 'id="loginData" class="login" method="post">', `class="login" method="post">Texto solto do formulário.${fields}`),
		);
		await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
		await tab.page.locator(FIELD).focus();
		await tab.page.keyboard.press('Tab');
		await expect.poll(() => tab.isRinged('#enter-account-id')).toBe(true);
		await tab.page.setViewportSize({ width: 1100, height: 760 });
		await expect.poll(() => tab.isRinged('#enter-account-id'), 'the ring follows').toBe(true);
	});
}

test('a page whose forms take the names of the document’s own parts deceives nobody', async () => {
	const names = [
		'body',
		'documentElement',
		'title',
		'defaultView',
		'querySelector',
		'querySelectorAll',
		'elementFromPoint',
		'elementsFromPoint',
		'createElement',
	];
	const more = [
		'createTreeWalker',
		'readyState',
		'addEventListener',
		'activeElement',
		'scrollingElement',
		'location',
		'nodeType',
		'contains',
	];
	const forms = [...names, ...more].map((each) => `<form name="${each}"></form>`).join('');
	await tab.visit(URL, edited(CPF, '<header', `${forms}<header`));
	expect(await tab.page.evaluate('[document.body, document.querySelector].map((each) => each.nodeName)')).toEqual(['FORM', 'FORM']);
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
});

test('of two fields with the same id the ring is on the one for the CPF', async () => {
	const decoy = '<label>Cupom <input id="accountId" name="accountId" type="tel" data-decoy></label>';
	await tab.visit(URL, edited(CPF, '<h3>Identifique-se', `${decoy}${decoy}<h3>Identifique-se`));
	await expect.poll(() => tab.isRinged('[data-expect="type-cpf"]')).toBe(true);
});

test('of two fields that nothing tells apart the ring is on neither', async () => {
	const twin = /<input id="accountId"[^>]*>/u.exec(CPF)?.[0] ?? '';
	await tab.visit(URL, edited(CPF, twin, `${twin}<label for="cpf">CPF</label>${twin}`));
	await tab.overlay.step('cpf', 'type-cpf');
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ ring: null, mark: null });
	await expect.poll(() => tab.saysIn('[data-obstacle="missing"]')).not.toBeNull();
});

test('a nest as deep as the browser can draw, and one of 5,000 hidden boxes, are read like none', async () => {
	const nest = `<script>
		const nested = (depth, last) => {
			const outer = document.createElement('div');
			let inner = outer;
			for (let at = 1; at < depth; at += 1) inner = inner.appendChild(document.createElement('div'));
			inner.append(last);
			return outer;
		};
		const main = document.querySelector('main');
		const mark = document.createElement('p');
		main.replaceWith(mark);
		// Chromium itself crashes on 3,000 that are shown.
		mark.replaceWith(nested(1500, main));
		const hidden = nested(5000, 'Digite sua senha');
		hidden.style.display = 'none';
		document.body.append(hidden);
	</script></body>`;
	await tab.visit(URL, edited(CPF, '</body>', nest));
	await expect.poll(() => tab.isRinged(FIELD), { timeout: 20_000 }).toBe(true);
});

test('a page that keeps throwing the guide out gets rid of it, and the badge says so', async () => {
	const fight = `<script>
		window.thrown = 0;
		new MutationObserver(() => {
			for (const each of document.querySelectorAll('passo-certo')) {
				each.remove();
				thrown += 1;
			}
		}).observe(document.documentElement, { childList: true, subtree: true });
	</script></body>`;
	await tab.visit(URL, edited(CPF, '</body>', fight));
	await expect.poll(() => badgeOf(URL), { timeout: 15_000 }).toBe('!');
	const before = await tab.page.evaluate('thrown');
	expect(before).toBeGreaterThan(1);
	await tab.page.evaluate(`document.querySelector('h3').textContent = 'Identifique-se no gov.br com: '`);
	await tab.settle();
	await tab.page.evaluate(`document.body.append(document.createElement('p'))`);
	await tab.settle();
	expect(await tab.page.evaluate('thrown'), 'the guide has gone silent').toBe(before);
	expect(await tab.hosts()).toBe(0);
	expect(await badgeOf(URL)).toBe('!');
});

test('a page that hides all of itself and comes back finds the ring where it was', async () => {
	await tab.visit(URL, CPF);
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	await tab.page.evaluate(`document.documentElement.style.display = 'none'`);
	await tab.overlay.until((shown) => shown === null || shown.reading === 'unknown', 'that it sees nothing');
	expect((await tab.overlay.read())?.ring ?? null).toBeNull();
	await tab.page.evaluate(`document.documentElement.style.display = ''`);
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
});

test('a page that keeps every press to itself leaves the guide its own', async () => {
	await forget(walk);
	const greedy = `<script>
		window.kept = 0;
		for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'])
			for (const target of [window, document, document.documentElement])
				target.addEventListener(type, (event) => { kept += 1; event.stopImmediatePropagation(); event.preventDefault(); }, true);
	</script></head>`;
	await tab.visit(URL, edited(CPF, '</head>', greedy));
	await tab.overlay.step('cpf', 'offer');
	await tab.overlay.press('start-recover');
	await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
	await tab.page.getByText('Identifique-se no gov.br').click();
	expect(await tab.page.evaluate('kept'), 'the page does keep presses').toBeGreaterThan(0);
});

test('a page cannot press the guide’s buttons itself', async () => {
	await forget(walk);
	await tab.visit(URL, CPF);
	await tab.overlay.step('cpf', 'offer');
	const { x, y, width, height } = await tab.overlay.boxOf('start-recover');
	await tab.page.evaluate(`(() => {
		const at = { bubbles: true, composed: true, cancelable: true, clientX: ${x + width / 2}, clientY: ${y + height / 2} };
		for (const target of [document.querySelector('passo-certo'), document.elementFromPoint(at.clientX, at.clientY)])
			for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
	})()`);
	await tab.settle();
	expect(await tab.overlay.read()).toMatchObject({ step: 'offer', ring: null });
	await tab.overlay.press('start-recover');
	await expect.poll(() => tab.isRinged(FIELD), 'a person can').toBe(true);
});

function badgeOf(url: string): Promise<unknown> {
	return askInside(
		walk,
		`(async () => {
			const tab = (await chrome.tabs.query({})).find((each) => each.url === ${JSON.stringify(url)});
			return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : null;
		})()`,
	);
}

function edited(html: string, from: string, to: string): string {
	if (!html.includes(from)) throw new Error(`the page has no ${from}`);
	return html.replace(from, () => to);
}

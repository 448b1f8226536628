import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { storedBy } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const FIXTURES = fixturesOf();

/** Everything of a page that a guest could have changed, without the guest itself. */
const TRACE = `(() => {
	const page = document.documentElement.cloneNode(true);
	for (const guest of page.querySelectorAll('passo-certo')) guest.remove();
	const name = (element) => (element ? element.localName + '#' + element.id : null);
	return {
		html: page.outerHTML,
		children: [...document.documentElement.childNodes].filter((each) => each.localName !== 'passo-certo').length,
		focus: name(document.activeElement),
		scroll: [scrollX, scrollY, document.scrollingElement.scrollHeight],
		styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
		selection: String(getSelection()),
		title: document.title,
		globals: Object.keys(window).length,
		fields: [...document.querySelectorAll('input')].map((each) => each.value),
	};
})()`;

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

/** Where the guide is shown and hidden again: the page, what is pressed, and how many hosts stay for the launcher. */
const VISITS: readonly [id: string, presses: readonly string[], hosts: 0 | 1][] = [
	['cpf/real', ['not-now'], 1],
	['cpf/real', ['start-recover', 'cannot', 'back', 'close'], 1],
	['password/real', ['start-login', 'close', 'resume', 'close'], 1],
	['recovery-email/real', ['start-recover', 'use-email', 'close'], 1],
	['meu-inss-entry/real', ['not-now'], 0],
	['portal-entry/real', ['never-offer'], 0],
];

for (const [id, presses, hosts] of VISITS) {
	test(`after ${presses.join(', ')} the page ${id} is as it would be without the guide`, async () => {
		const without = await traceWithout(id);
		await tab.visit(walk.site.open(id));
		await tab.overlay.until((shown) => shown?.step === 'offer', 'the offer');
		await tab.settle();
		expect(await tab.page.evaluate(TRACE), 'while the offer is shown').toEqual(without);
		for (const action of presses) await tab.overlay.press(action);
		await tab.settle();
		expect(await tab.hosts()).toBe(hosts);
		expect(await tab.page.evaluate(TRACE), 'after the guide was hidden').toEqual(without);
	});
}

test('what would be noticed: an attribute, a style, a moved focus', async () => {
	await tab.visit(walk.site.open('cpf/real'));
	const before = await tab.page.evaluate(TRACE);
	for (const act of ['document.body.dataset.x = ""', 'document.body.style.margin = "1px"', 'document.querySelector("a").focus()']) {
		await tab.page.evaluate(act);
		expect(await tab.page.evaluate(TRACE), act).not.toEqual(before);
		await tab.page.reload();
		expect(await tab.page.evaluate(TRACE)).toEqual(before);
	}
});

test('nothing that is typed is kept or sent anywhere', async () => {
	const [cpf, password] = ['97531864208', 'CANARY-9f3a-Exemplo'];
	const asked: string[] = [];
	const sent: (string | null)[] = [];
	walk.context.on('request', (request) => {
		asked.push(request.url());
		sent.push(request.postData());
	});
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.press('start-login');
	await expect.poll(() => tab.isRinged('#accountId')).toBe(true);
	await tab.page.locator('#accountId').click();
	await tab.page.keyboard.type(cpf);
	await tab.page.keyboard.press('Tab');
	await expect.poll(() => tab.isRinged('#enter-account-id')).toBe(true);
	await tab.page.locator('#enter-account-id').click();
	await tab.overlay.step('password', 'type-password');
	const field = '[data-expect~="type-password"]';
	await expect.poll(() => tab.isRinged(field)).toBe(true);
	await tab.page.locator(field).click();
	await tab.page.keyboard.type(password);
	await tab.page.keyboard.press('Tab');
	await tab.overlay.step('password', 'sign-in');
	await tab.settle();
	expect(await tab.page.locator(field).inputValue()).toBe(password);
	const kept = JSON.stringify(await storedBy(walk));
	expect(kept).toContain('"goal":"login"');
	expect(kept).toContain('"state":"password"');
	for (const canary of [cpf, password, '975.318.642-08', 'CANARY', '9753186']) {
		expect(kept).not.toContain(canary);
		expect(JSON.stringify(asked)).not.toContain(canary);
		expect(JSON.stringify(sent)).not.toContain(canary);
	}
	expect(asked.length).toBeGreaterThan(2);
	expect(asked.filter((url) => !/^https:\/\/sso\.acesso\.gov\.br\/(?:login|_site\/|favicon\.ico)/u.test(url))).toEqual([]);
});

/** The same page where the extension has nothing to say: as a picture of itself at another address. */
async function traceWithout(id: string): Promise<unknown> {
	const url = new URL(walk.site.open(id));
	const answer = walk.site.answer({ url: url.href, method: 'GET' });
	const plain = await walk.context.newPage();
	const origin = 'https://sem-guia.example';
	await plain.route(`${origin}/**`, (route) => {
		const asked = new URL(route.request().url());
		const asset = asked.pathname.startsWith('/_site/') ? walk.site.answer({ url: asked.href, method: 'GET' }) : answer;
		return asset ? route.fulfill(asset) : route.fulfill({ status: 404 });
	});
	await plain.goto(`${origin}${url.pathname}${url.search}${url.hash}`);
	const trace = await plain.evaluate(TRACE);
	await plain.close();
	if (!FIXTURES.some((each) => each.id === id)) throw new Error(`no fixture ${id}`);
	return trace;
}

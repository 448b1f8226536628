import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses } from '../../lib/knowledge/addresses.ts';
import * as v from 'valibot';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { forget, store, underWay } from '../instrument/storage.ts';

/** One browser for all: each test has a tab and a memory of its own. */
test.describe.configure({ mode: 'default' });

const OUTSIDE = ['https://acesso.gov.br/', 'https://meu.inss.gov.br/', addresses.help];
const INSIDE = ['welcome', 'options', 'practice', 'sheet'];
/** Presses that would otherwise leave the page or the test: what they ask for is written down instead. */
const LISTEN = `
	globalThis.asked = [];
	chrome.tabs.create = (tab, answer) => { asked.push(tab.url); answer?.({ id: 1 }); return Promise.resolve({ id: 1 }); };
	globalThis.open = (url) => { asked.push(String(url)); return null; };
	globalThis.print = () => { asked.push('print'); };
`;
/** What a person sees now, so that the same view is not pressed through twice. */
const VIEW = `(() => {
	const names = [...document.querySelectorAll('h1, h2, [aria-current]')].filter((each) => each.checkVisibility());
	return document.title + ' ' + names.map((each) => each.textContent).join(' | ');
})()`;
/** What can be pressed now; while a question is open, only its answers. */
const PRESSABLE = `(() => {
	const place = document.querySelector('dialog[open]') ?? document;
	return [...place.querySelectorAll('button, a[href], [role="button"], summary, input')].filter((each) => each.checkVisibility());
})()`;
/** The background has answered all that a press told it, and the answer is drawn. */
const ANSWERED = `(async () => {
	for (let turn = 0; turn < 3; turn += 1) await chrome.runtime.sendMessage({ ask: 'memory' });
	await new Promise(requestAnimationFrame);
})()`;
const MAX_VIEWS = 60;

let walk: Walk;
let page: Page;

test.beforeAll(async () => {
	walk = await openWalk();
});

test.afterAll(() => walk.close());

test.beforeEach(async () => {
	await forget(walk);
	page = await walk.context.newPage();
	await page.setViewportSize({ width: 420, height: 600 });
});

test.afterEach(async () => {
	await page.close();
	expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
});

test('whatever is pressed in the popup opens only what it may', async () => {
	const opened = await pressEverything('popup', false);
	expect(opened.filter((url) => !isAllowed(url))).toEqual([]);
	for (const url of [addresses.login, addresses.meuInss, addresses.help, ours('welcome'), ours('options'), ours('practice')]) expect(opened).toContain(url);
	for (const way of ['facial', 'bank', 'email', 'sms']) expect(opened).toContain(`${ours('sheet')}?method=${way}`);
});

test('whatever is pressed in the popup with a journey under way opens only what it may', async () => {
	const opened = await pressEverything('popup', true);
	expect(opened.filter((url) => !isAllowed(url))).toEqual([]);
	expect(opened).toContain(addresses.login);
});

for (const name of ['welcome', 'options', 'sheet']) {
	test(`whatever is pressed on the page ${name} opens only what it may`, async () => {
		const opened = await pressEverything(name, true);
		expect(opened.filter((url) => !isAllowed(url))).toEqual([]);
		expect(opened.length > 0).toBe(name !== 'options');
	});
}

test('the help address is the government’s own', () => {
	expect(new URL(addresses.help).origin).toBe('https://www.gov.br');
	expect(Object.values(addresses).every((url) => isAllowed(url))).toBe(true);
	expect(isAllowed('https://acesso.gov.br.evil.example/')).toBe(false);
});

for (const name of ['popup', 'options', 'welcome', 'sheet']) {
	for (const isUnderWay of [false, true]) {
		test(`${name} has no fault that axe could find, ${isUnderWay ? 'with' : 'without'} a journey`, async () => {
			if (isUnderWay) await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
			await page.goto(ours(name));
			await page.locator('h1').first().waitFor();
			await checkWithAxe();
			if (name !== 'popup') return;
			for (const tab of ['Progresso', 'Mais']) {
				await page.getByRole('button', { name: tab, exact: true }).click();
				await checkWithAxe();
			}
			await page.getByRole('button', { name: 'Início', exact: true }).click();
			for (const view of [/^O que você tem agora/u, /^Ver meu caminho/u]) {
				await page.getByRole('button', { name: view }).click();
				await checkWithAxe();
				if (view.test('O que você tem agora')) await page.getByRole('checkbox', { name: 'O e-mail cadastrado' }).check();
			}
			for (const view of [/^Reconhecimento/u, /^Banco/u, /^E-mail/u, /^Celular/u, /^Falar com/u]) {
				await page.goto(ours(name));
				await page.getByRole('button', { name: view }).click();
				await checkWithAxe();
			}
			await page.goto(ours(name));
			await page.getByRole('button', { name: 'Progresso', exact: true }).click();
			await page.getByRole('button', { name: 'Apagar tudo' }).click();
			await page.getByRole('dialog').waitFor();
			await checkWithAxe();
		});
	}
}

test('axe does find a fault where there is one', async () => {
	await page.goto(ours('popup'));
	await page.evaluate(`document.querySelector('h1').after(document.createElement('button'))`);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toContain('button-name');
});

async function checkWithAxe(): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** Presses everything in every view that presses lead to, each from a fresh start, and says what was to be opened. */
async function pressEverything(name: string, isUnderWay: boolean): Promise<string[]> {
	await page.addInitScript(LISTEN);
	const opened = new Set<string>();
	const seen = new Set<string>();
	const queue: number[][] = [[]];
	for (let path = queue.shift(); path; path = queue.shift()) {
		const here = await pressThrough(name, isUnderWay, path);
		if (seen.has(here.view)) continue;
		seen.add(here.view);
		expect(seen.size, `${name} has no end`).toBeLessThan(MAX_VIEWS);
		for (let index = 0; index < here.count; index += 1) {
			const there = await pressThrough(name, isUnderWay, [...path, index]);
			for (const url of there.asked) opened.add(url);
			if (!seen.has(there.view)) queue.push([...path, index]);
		}
	}
	return [...opened].sort();
}

const viewSchema = v.object({ view: v.string(), count: v.number(), asked: v.array(v.string()) });

/** Opens the page anew and presses, one after the other, what has these numbers. */
async function pressThrough(name: string, isUnderWay: boolean, path: readonly number[]): Promise<v.InferOutput<typeof viewSchema>> {
	await forget(walk);
	if (isUnderWay) await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
	await page.goto(ours(name));
	await page.locator('h1').first().waitFor();
	const seen = await page.evaluate(`(async () => {
		await ${ANSWERED};
		for (const index of ${JSON.stringify(path)}) {
			const element = ${PRESSABLE}[index];
			if (element.href) asked.push(element.href);
			else element.click();
			await ${ANSWERED};
		}
		return { view: ${VIEW}, count: ${PRESSABLE}.length, asked };
	})()`);
	return v.parse(viewSchema, seen);
}

function isAllowed(url: string): boolean {
	return url === 'print' || OUTSIDE.includes(url) || INSIDE.some((page) => url.split('?')[0] === ours(page));
}

function ours(page: string): string {
	return `chrome-extension://${walk.extensionId}/${page}.html`;
}

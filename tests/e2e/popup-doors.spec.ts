import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import { addresses, chatAddress } from '../../lib/knowledge/addresses.ts';
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
	await page.bringToFront();
	await page.setViewportSize({ width: 420, height: 600 });
});

test.afterEach(async () => {
	await page.close();
	expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
});

test('whatever is pressed in the popup opens only what it may', async () => {
	const opened = await pressEverything('popup');
	expect(opened.filter((url) => !isAllowed(url))).toEqual([]);
	for (const url of [...Object.values(addresses), ours('welcome'), ours('options'), ours('practice')]) expect(opened).toContain(url);
	for (const way of ['facial', 'bank', 'email', 'sms']) expect(opened).toContain(`${ours('sheet')}?method=${way}`);
});

for (const name of ['welcome', 'options', 'sheet', 'address']) {
	test(`whatever is pressed on the page ${name} opens only what it may`, async () => {
		const opened = await pressEverything(name);
		const chats = opened.filter((url) => url.startsWith(`${chatAddress}?text=`));
		// One message for each way, from the sheet alone; what is in them, sheet-share.spec.ts says.
		expect(chats).toHaveLength(name === 'sheet' ? 4 : 0);
		expect(opened.filter((url) => !isAllowed(url) && !chats.includes(url))).toEqual([]);
		expect(opened.length > 0).toBe(name !== 'options');
	});
}

test('the help address is the government’s own', () => {
	expect(new URL(addresses.help).origin).toBe('https://www.gov.br');
	expect(Object.values(addresses).every((url) => isAllowed(url))).toBe(true);
	expect(isAllowed('https://acesso.gov.br.evil.example/')).toBe(false);
});

/** Presses everything in every view that presses lead to, with a journey under way, and says what was to be opened. */
async function pressEverything(name: string): Promise<string[]> {
	await page.addInitScript(LISTEN);
	const opened = new Set<string>();
	const seen = new Set<string>();
	const queue: number[][] = [[]];
	for (let path = queue.shift(); path; path = queue.shift()) {
		let at = 0;
		for (let count = 1; at < count; ) {
			const pressed = await pressOn(name, path, at);
			if (at === 0 && seen.has(pressed.from)) break;
			seen.add(pressed.from);
			expect(seen.size, `${name} has no end`).toBeLessThan(MAX_VIEWS);
			for (const url of pressed.asked) opened.add(url);
			if (!seen.has(pressed.to)) queue.push([...path, pressed.last]);
			count = pressed.count;
			at = pressed.last + 1;
		}
	}
	return [...opened].sort();
}

const pressedSchema = v.object({ from: v.string(), to: v.string(), count: v.number(), last: v.number(), asked: v.array(v.string()) });

/**
 * Opens the page anew, goes to the view that the presses of `path` lead to, and
 * presses what is there from number `at` on, until one press shows something else.
 */
async function pressOn(name: string, path: readonly number[], at: number): Promise<v.InferOutput<typeof pressedSchema>> {
	await forget(walk);
	await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
	await page.goto(ours(name));
	await page.locator('h1').first().waitFor();
	const pressed = await page.evaluate(`(async () => {
		const press = async (index) => {
			const element = ${PRESSABLE}[index];
			if (element.href) asked.push(element.href);
			else element.click();
			await ${ANSWERED};
		};
		await ${ANSWERED};
		for (const index of ${JSON.stringify(path)}) await press(index);
		const from = ${VIEW};
		const count = ${PRESSABLE}.length;
		let last = ${at};
		await press(last);
		while (last < count - 1 && ${VIEW} === from && ${PRESSABLE}.length === count) {
			last += 1;
			await press(last);
		}
		return { from, to: ${VIEW}, count, last, asked };
	})()`);
	return v.parse(pressedSchema, pressed);
}

function isAllowed(url: string): boolean {
	return url === 'print' || OUTSIDE.includes(url) || INSIDE.some((page) => url.split('?')[0] === ours(page));
}

function ours(page: string): string {
	return `chrome-extension://${walk.extensionId}/${page}.html`;
}

import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { store, storedBy, underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';

const GOOD = underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] });

/** What may lie where the memory should be. */
const GARBAGE: readonly [name: string, items: Record<string, unknown>][] = [
	['null', { memory: null }],
	['a word', { memory: 'lixo' }],
	['a number', { memory: 42 }],
	['a list', { memory: [GOOD.memory] }],
	['an empty object', { memory: {} }],
	['one megabyte of text', { memory: 'x'.repeat(2 ** 20) }],
	['half a memory', { memory: { journey: GOOD.memory.journey } }],
	['a goal that does not exist', { memory: { ...GOOD.memory, journey: { ...GOOD.memory.journey, goal: 'hack' } } }],
	['a field of the future', { memory: { ...GOOD.memory, journey: { ...GOOD.memory.journey, cpf: '00000000000' } } }],
	['a future version', { memory: { ...GOOD.memory, route: ['cpf'] }, memory$: { v: 99 } }],
	['a broken version number', { memory: {}, memory$: 'um' }],
	['a time that is no time', { memory: { ...GOOD.memory, journey: { ...GOOD.memory.journey, updatedAt: 'ontem' } } }],
	[
		'a thousand screens',
		{ memory: { ...GOOD.memory, journey: { ...GOOD.memory.journey, passed: Array(1000).fill({ state: 'cpf', at: 1 }) } } },
	],
	['a journey of the day before yesterday', underWay({ way: 'sms', updatedAt: Date.now() - 48 * 60 * 60 * 1000 })],
];

/** What none of our parts would ever say to the background. */
const WRONG_MESSAGES: readonly unknown[] = [
	'memory',
	'00000000000',
	'',
	0,
	42,
	true,
	null,
	[],
	[{ ask: 'memory' }],
	{},
	{ ask: 'everything' },
	{ ask: ['memory'] },
	{ ask: 'memory', cpf: '00000000000' },
	{ ask: 'advance' },
	{ ask: 'advance', event: 'erase' },
	{ ask: 'advance', event: { type: 'leak' } },
	{ ask: 'advance', event: { type: 'goal', goal: 'steal' } },
	{ ask: 'advance', event: { type: 'goal', goal: 'login', cpf: '00000000000' } },
	{ ask: 'advance', event: { type: 'saw', state: '00000000000' } },
	{ ask: 'advance', event: { type: 'saw', state: 'password', value: 'Exemplo-1234' } },
	{ ask: 'advance', event: { type: 'offers', on: 'não' } },
	{ ask: 'advance', event: { type: 'erase' }, again: true },
	{ ask: 'advance', event: { __proto__: { type: 'erase' } } },
	{ ask: 'badge', badge: '00000000000' },
	{ ask: 'badge', badge: 100 },
	{ ask: 'badge', badge: 0 },
	{ ask: 'badge', badge: 1.5 },
	{ news: 'memory', memory: null },
];

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

test('a good memory is taken up, so that the garbage below is what makes the difference', async () => {
	await store(walk, { ...GOOD });
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'type-cpf');
});

for (const [name, items] of GARBAGE) {
	test(`where the memory should be there is ${name}: the guide offers itself as new, and works`, async () => {
		await store(walk, items);
		await tab.visit(walk.site.open('cpf/real'));
		await tab.overlay.step('cpf', 'offer');
		await tab.settle();
		expect(await tab.overlay.read()).toMatchObject({ step: 'offer', ring: null, progress: '' });
		await tab.overlay.press('start-recover');
		await tab.overlay.step('cpf', 'type-cpf');
		await expect.poll(() => tab.isRinged('#accountId')).toBe(true);
		await expect
			.poll(() => storedBy(walk))
			.toMatchObject({ local: { memory: { journey: { goal: 'recover', passed: [{ state: 'cpf' }] } } } });
		await tab.page.reload();
		await tab.overlay.step('cpf', 'type-cpf');
	});
}

test('messages of a wrong shape are refused, and change nothing', async () => {
	await store(walk, { ...GOOD });
	const before = await storedBy(walk);
	await tab.page.goto(`chrome-extension://${walk.extensionId}/popup.html`);
	for (const message of WRONG_MESSAGES) {
		const text = JSON.stringify(message);
		expect(await tab.page.evaluate(`chrome.runtime.sendMessage(${text})`), text).toEqual({ ok: false, why: 'bad-request' });
	}
	expect(await storedBy(walk)).toEqual(before);
	expect(await tab.page.evaluate(`chrome.runtime.sendMessage({ ask: 'memory' })`), 'a right one is heard').toEqual({
		ok: true,
		memory: GOOD.memory,
	});
});

test('a page of somebody else cannot speak to the background', async () => {
	await store(walk, { ...GOOD });
	await tab.visit('https://sso.acesso.gov.br/login?client_id=x', '<!doctype html><title>x</title><h1>x</h1>');
	await tab.overlay.until((shown) => shown?.launcher === true, 'the launcher');
	expect(await tab.page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
	expect(await storedBy(walk)).toMatchObject({ local: { memory: { journey: { goal: 'recover', way: 'email' } } } });
});

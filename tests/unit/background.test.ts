import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import type { JourneyEvent } from '../../lib/core/advance';
import { JOURNEY_LASTS_MS, MAX_PASSED, NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { STATE_IDS } from '../../lib/core/rule';
import { fillIn } from '../../lib/store/unchosen';
import { stubBrowser } from './stub-browser';

const ID = 'test-extension-id';
const SITE = { id: ID, url: 'https://sso.acesso.gov.br/login', frameId: 0, tab: { id: 7, incognito: false } };
const PRIVATE = { ...SITE, tab: { id: 8, incognito: true } };
const FULL = new Error('QUOTA_BYTES quota exceeded');

beforeEach(async () => {
	fakeBrowser.reset();
	stubBrowser();
	await background.main();
});

async function send(message: unknown, sender: object = SITE): Promise<unknown> {
	const [reply] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
	return reply;
}
const tell = (event: JourneyEvent, sender: object = SITE) => send({ ask: 'advance', event }, sender);
const recall = async (sender: object = SITE) => {
	const reply = await send({ ask: 'memory' }, sender);
	if (typeof reply !== 'object' || reply === null || !('memory' in reply)) throw new Error(`no memory: ${JSON.stringify(reply)}`);
	return parseMemory(reply.memory);
};
const stored = async () => JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)]);

describe('the background', () => {
	test('answers with nothing remembered, at first', async () => {
		expect(await send({ ask: 'memory' })).toEqual({ ok: true, memory: NEW_MEMORY });
	});

	test('loses none of 50 parallel events from several tabs', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		const states = Array.from({ length: 50 }, (_, index) => STATE_IDS[index % STATE_IDS.length] ?? 'cpf');
		const replies = await Promise.all(
			states.map((state, index) => tell({ type: 'saw', state }, { ...SITE, tab: { id: index, incognito: false } })),
		);
		expect(replies).toHaveLength(50);
		expect(replies.every((reply) => typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true)).toBe(true);
		expect((await recall())?.journey.passed.map(({ state }) => state)).toEqual(states);
		expect(states.length).toBeLessThanOrEqual(MAX_PASSED);
	});

	test('keeps nothing in its own head: what is stored is what it answers', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		await browser.storage.local.clear();
		expect(await recall()).toEqual(NEW_MEMORY);
	});

	test.each([['text'], [42], [{ journey: 'x' }], [[]], [{ ...NEW_MEMORY, version: 9 }], [{ ...NEW_MEMORY, cpf: '12345678909' }]])(
		'reads garbage in the store as nothing: %j',
		async (garbage) => {
			await browser.storage.local.set({ memory: garbage });
			expect(await recall()).toEqual(NEW_MEMORY);
			await tell({ type: 'goal', goal: 'login' });
			expect((await recall())?.journey.goal).toBe('login');
		},
	);

	test('stores goal, way, losses, screens and switches, and not a word more', async () => {
		for (const event of [
			{ type: 'goal', goal: 'recover' },
			{ type: 'way', way: 'email' },
			{ type: 'lost', method: 'sms' },
			{ type: 'saw', state: 'cpf' },
		] as const)
			await tell(event);
		const { memory, ...rest } = await browser.storage.local.get<Record<string, unknown>>(null);
		expect(parseMemory(fillIn(memory, NEW_MEMORY.preferences))).not.toBeNull();
		expect(Object.keys(rest).every((key) => key === 'memory$')).toBe(true);
	});

	test('forgets a journey after 24 hours', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		vi.spyOn(Date, 'now').mockReturnValue(Date.now() + JOURNEY_LASTS_MS + 1);
		expect(await recall()).toEqual(NEW_MEMORY);
	});

	test('says so when the browser cannot write, and keeps what was', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(FULL);
		expect(await tell({ type: 'way', way: 'sms' })).toEqual({ ok: false, why: 'storage' });
		expect((await recall())?.journey).toMatchObject({ goal: 'recover', way: null });
	});

	test('works on after a failure: the lock is free again', async () => {
		const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(FULL);
		await tell({ type: 'goal', goal: 'login' });
		set.mockRestore();
		await tell({ type: 'goal', goal: 'recover' });
		expect((await recall())?.journey.goal).toBe('recover');
	});

	test('leaves nothing on the disk from a private window', async () => {
		await tell({ type: 'goal', goal: 'recover' }, PRIVATE);
		expect(await browser.storage.local.get(null)).toEqual({});
		expect((await recall(PRIVATE))?.journey.goal).toBe('recover');
		expect(await recall()).toEqual(NEW_MEMORY);
	});

	test('leaves nothing behind after erasing', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		await tell({ type: 'helper', on: true });
		expect(await tell({ type: 'erase' })).toEqual({ ok: true, memory: NEW_MEMORY });
		expect(await stored()).toBe('[{},{}]');
	});

	test('erases from a private window and from the disk alike, each its own', async () => {
		await tell({ type: 'goal', goal: 'recover' }, PRIVATE);
		await tell({ type: 'erase' }, PRIVATE);
		expect(await stored()).toBe('[{},{}]');
	});

	test('puts the stage on the badge of the tab that asked', async () => {
		vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
		const text = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
		expect(await send({ ask: 'badge', badge: 3 })).toMatchObject({ ok: true });
		expect(text).toHaveBeenCalledExactlyOnceWith({ text: '3', tabId: 7 });
	});
});

describe('the background does not listen', () => {
	test('to other extensions', async () => {
		expect(await send({ ask: 'memory' }, { ...SITE, id: 'another-extension' })).toBeUndefined();
		expect(await send({ ask: 'memory' }, { ...SITE, id: undefined })).toBeUndefined();
	});

	test.each([
		[undefined],
		[null],
		['memory'],
		[{}],
		[{ ask: 'everything' }],
		[{ ask: 'advance', event: { type: 'saw', state: 'cpf', cpf: '12345678909' } }],
	])('to what is no request: %j', async (message) => {
		expect(await send(message)).toEqual({ ok: false, why: 'bad-request' });
		expect(await stored()).toBe('[{},{}]');
	});

	test('to our own script where it should not be', async () => {
		for (const sender of [
			{ ...SITE, frameId: 2 },
			{ ...SITE, url: 'http://sso.acesso.gov.br/' },
			{ ...SITE, url: 'https://evil.example/' },
			{ ...SITE, documentLifecycle: 'prerender' },
		]) {
			expect(await tell({ type: 'goal', goal: 'recover' }, sender)).toEqual({ ok: false, why: 'not-allowed' });
		}
		expect(await stored()).toBe('[{},{}]');
	});
});

test('sites that the person has taken away get no answer any more, and our own pages do', async () => {
	vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(false));
	expect(await tell({ type: 'goal', goal: 'recover' })).toEqual({ ok: false, why: 'not-allowed' });
	expect(await stored()).toBe('[{},{}]');
	expect(await tell({ type: 'helper', on: true }, { id: ID, url: 'https://passo-certo.extension/options.html' })).toMatchObject({
		ok: true,
	});
});

test('what happens in a private window is told to no other window', async () => {
	const pages = [
		{ id: 7, incognito: false },
		{ id: 8, incognito: true },
	];
	vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve(pages) as never);
	const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
	await tell({ type: 'goal', goal: 'recover' }, PRIVATE);
	await vi.waitFor(() => expect(told).toHaveBeenCalled());
	expect(told.mock.calls.map(([tabId]) => tabId)).not.toContain(7);
});

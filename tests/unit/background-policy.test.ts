import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import type { JourneyEvent } from '../../lib/core/advance';
import { type Memory, NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';
import { stubBrowser } from './stub-browser';

const ID = 'test-extension-id';
const SITE = { id: ID, url: 'https://sso.acesso.gov.br/login', frameId: 0, tab: { id: 7, incognito: false } };
const PRIVATE = { ...SITE, tab: { id: 8, incognito: true } };
const PAGE = { id: ID, url: 'https://passo-certo.extension/options.html' };
const MINUTE_MS = 60_000;
const LARGE: Memory = { ...NEW_MEMORY, preferences: { ...NEW_MEMORY.preferences, text: 150 } };

beforeEach(async () => {
	fakeBrowser.reset();
	stubBrowser();
	await background.main();
});

const settle = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);
const onDisk = () => browser.storage.local.get<Record<string, unknown>>(null);
const inSession = () => browser.storage.session.get<Record<string, unknown>>(null);

async function send(message: unknown, sender: object): Promise<Memory | null> {
	const [reply] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
	if (typeof reply !== 'object' || reply === null || !('memory' in reply)) throw new Error(`no memory: ${JSON.stringify(reply)}`);
	return parseMemory(reply.memory);
}
const tell = (event: JourneyEvent, sender: object = PAGE) => send({ ask: 'advance', event }, sender);
const recall = (sender: object = PAGE) => send({ ask: 'memory' }, sender);
const later = (minutes: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + minutes * MINUTE_MS);

describe('where nothing may be on the disk', () => {
	test('everything is remembered for the session, from our pages and from the sites alike', async () => {
		await settle({ sessionOnly: true });
		await tell({ type: 'goal', goal: 'recover' }, SITE);
		await tell({ type: 'helper', on: true });
		expect(await onDisk()).toEqual({});
		for (const sender of [SITE, PAGE])
			expect(await recall(sender)).toMatchObject({ journey: { goal: 'recover' }, preferences: { helper: true } });
	});

	test('what lay there from before goes at the next look, and with the start of the browser', async () => {
		for (const look of [recall, () => fakeBrowser.runtime.onStartup.trigger(), () => background.main()]) {
			await settle({ sessionOnly: false });
			await tell({ type: 'goal', goal: 'recover' });
			expect(await onDisk()).not.toEqual({});
			fakeBrowser.storage.onChanged.removeAllListeners();
			await settle({ sessionOnly: true });
			expect(await onDisk(), 'nobody has looked yet').not.toEqual({});
			await look();
			await vi.waitFor(async () => expect(await onDisk()).toEqual({}));
		}
		expect(await recall()).toEqual(NEW_MEMORY);
	});

	test('and at once, where the browser says that something was settled', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		await settle({ sessionOnly: true });
		await vi.waitFor(async () => expect(await onDisk()).toEqual({}));
	});

	test('private windows still keep to themselves, and are told nothing', async () => {
		await settle({ sessionOnly: true });
		vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([SITE.tab, PRIVATE.tab]) as never);
		const told = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
		await tell({ type: 'goal', goal: 'recover' }, PRIVATE);
		await tell({ type: 'goal', goal: 'login' }, SITE);
		expect([(await recall(PRIVATE))?.journey.goal, (await recall(SITE))?.journey.goal]).toEqual(['recover', 'login']);
		await vi.waitFor(() => expect(told.mock.calls.map(([tabId]) => tabId)).toEqual([8, 7]));
		expect(await onDisk()).toEqual({});
	});

	test('erasing leaves nothing behind', async () => {
		await settle({ sessionOnly: true });
		await tell({ type: 'goal', goal: 'recover' });
		expect(await tell({ type: 'erase' })).toEqual(NEW_MEMORY);
		expect([await onDisk(), await inSession()]).toEqual([{}, {}]);
	});
});

describe.each([true, false])('after so many minutes without a change (in the session only: %s)', (sessionOnly) => {
	beforeEach(() => settle({ sessionOnly, resetMinutes: 10 }));

	test('a person is forgotten, the helper and all choices with the journey, and nothing of it stays stored', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		await tell({ type: 'helper', on: true });
		await tell({ type: 'text', size: 200 });
		later(11);
		expect(await recall()).toEqual(NEW_MEMORY);
		expect([await onDisk(), await inSession()]).toEqual([{}, {}]);
	});

	test('what comes next is a new person’s', async () => {
		await tell({ type: 'goal', goal: 'recover' });
		await tell({ type: 'way', way: 'email' });
		later(11);
		expect((await tell({ type: 'goal', goal: 'login' }, SITE))?.journey).toMatchObject({ goal: 'login', way: null });
	});

	test('and not before: a choice alone counts as a change', async () => {
		await tell({ type: 'helper', on: true });
		later(9);
		expect((await recall())?.preferences.helper).toBe(true);
	});
});

describe('where words are to be large', () => {
	beforeEach(() => settle({ largeText: true }));

	test('they are, for our pages and for the sites, until somebody chooses another size, the usual one too', async () => {
		for (const sender of [SITE, PAGE]) expect(await recall(sender)).toEqual(LARGE);
		expect((await tell({ type: 'goal', goal: 'recover' }, SITE))?.preferences.text).toBe(150);
		expect(await tell({ type: 'text', size: 100 })).toMatchObject({ journey: { goal: 'recover' }, preferences: { text: 100 } });
		expect((await recall(SITE))?.preferences.text).toBe(100);
	});

	test('also for those who were here before, and had chosen none', async () => {
		await settle({ largeText: false });
		await tell({ type: 'goal', goal: 'recover' });
		expect((await recall())?.preferences.text).toBe(100);
		await settle({ largeText: true });
		expect((await recall())?.preferences.text).toBe(150);
	});

	test('and are again once everything was erased', async () => {
		await tell({ type: 'text', size: 125 });
		expect(await tell({ type: 'erase' })).toEqual(LARGE);
		expect(await recall()).toEqual(LARGE);
	});
});

test('where the browser refuses to say what is settled, nothing is', async () => {
	vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
	expect(await tell({ type: 'goal', goal: 'recover' })).toMatchObject({ journey: { goal: 'recover' }, preferences: { text: 100 } });
	expect(await onDisk()).not.toEqual({});
});

import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { stubBrowser } from './stub-browser';

const ID = 'test-extension-id';
const SITE = { id: ID, url: 'https://sso.acesso.gov.br/login', frameId: 0, tab: { id: 7, incognito: false } };
const PAGE = { id: ID, url: 'https://passo-certo.extension/options.html' };

/** What happens in a tab, in its order. */
let happened: string[];

beforeEach(async () => {
	fakeBrowser.reset();
	stubBrowser();
	happened = [];
	vi.spyOn(browser.scripting, 'executeScript').mockImplementation((injection) => {
		happened.push(`tab ${injection.target.tabId}: ${'files' in injection ? injection.files?.join() : '?'}`);
		return Promise.resolve([]);
	});
	vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([fakeTab(7), fakeTab(8)]));
	vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((tabId: number) => {
		happened.push(`tab ${tabId}: news`);
		return Promise.resolve();
	});
	await background.main();
});

async function send(message: unknown, sender: object): Promise<unknown> {
	const [reply] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
	return reply;
}
const choose = (language: string | null) => send({ ask: 'advance', event: { type: 'language', language } }, PAGE);

test('who speaks as the browser does is brought nothing', async () => {
	await send({ ask: 'memory' }, SITE);
	expect(happened).toEqual([]);
});

test('a chosen language is in the page before the guide is answered', async () => {
	await choose('es');
	happened = [];
	expect(await send({ ask: 'memory' }, SITE)).toMatchObject({ ok: true, memory: { preferences: { language: 'es' } } });
	expect(happened).toEqual(['tab 7: /languages/es.js']);
});

test('each open page has the language before it hears of it, and goes back to the browser’s when all is erased', async () => {
	await choose('pt_BR');
	await vi.waitFor(() => expect(happened.filter((each) => each.endsWith('news'))).toHaveLength(2));
	expect(happened.filter((each) => each.startsWith('tab 8'))).toEqual(['tab 8: /languages/pt_BR.js', 'tab 8: news']);
	happened = [];
	await send({ ask: 'advance', event: { type: 'erase' } }, PAGE);
	await vi.waitFor(() => expect(happened.filter((each) => each.endsWith('news'))).toHaveLength(2));
	expect(
		happened.filter((each) => each.startsWith('tab 8')),
		'nothing need be brought',
	).toEqual(['tab 8: news']);
});

test('who chooses what the browser speaks is brought nothing, today or on any page after', async () => {
	await choose('es');
	happened = [];
	expect(await choose(null)).toMatchObject({ memory: { preferences: { language: null } } });
	await vi.waitFor(() => expect(happened).toEqual(['tab 7: news', 'tab 8: news']));
});

test('a language that cannot be brought keeps nobody waiting for long', async () => {
	await choose('es');
	vi.spyOn(browser.scripting, 'executeScript').mockImplementation(() => new Promise<never>(() => {}));
	expect(await send({ ask: 'memory' }, SITE)).toMatchObject({ ok: true, memory: { preferences: { language: 'es' } } });
});

test('a private window looks and speaks as the others do, and keeps nothing of it', async () => {
	const isPrivate = { ...SITE, tab: { id: 8, incognito: true } };
	await choose('es');
	await send({ ask: 'advance', event: { type: 'text', size: 200 } }, PAGE);
	await send({ ask: 'advance', event: { type: 'goal', goal: 'login' } }, SITE);
	happened = [];
	const seen = { preferences: { language: 'es', text: 200 }, journey: { goal: null } };
	expect(await send({ ask: 'memory' }, isPrivate)).toMatchObject({ ok: true, memory: seen });
	expect(happened).toEqual(['tab 8: /languages/es.js']);
	const answered = await send({ ask: 'advance', event: { type: 'goal', goal: 'recover' } }, isPrivate);
	expect(answered).toMatchObject({ memory: { preferences: { language: 'es', text: 200 }, journey: { goal: 'recover' } } });
	expect(JSON.stringify(await browser.storage.session.get('private'))).not.toMatch(/"es"|200/u);
	expect(await send({ ask: 'memory' }, SITE), 'and nothing comes out').toMatchObject({ memory: { journey: { goal: 'login' } } });
});

test('a page of the sites may not choose it', async () => {
	expect(await send({ ask: 'advance', event: { type: 'language', language: 'es' } }, SITE)).toEqual({ ok: false, why: 'not-allowed' });
});

test('only a language that we have can be chosen', async () => {
	expect(await choose('xx')).toEqual({ ok: false, why: 'bad-request' });
});

function fakeTab(id: number): Browser.tabs.Tab {
	return {
		...{ id, index: 0, windowId: 1, incognito: false, pinned: false, highlighted: false, active: false },
		...{ frozen: false, selected: false, discarded: false, autoDiscardable: true, groupId: -1, lastAccessed: 0 },
	};
}

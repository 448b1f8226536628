import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';

const ID = 'test-extension-id';
const PAGE = { id: ID, url: 'https://passo-certo.extension/address.html', frameId: 0, tab: { id: 9, incognito: false } };
const SITE = { id: ID, url: 'https://sso.acesso.gov.br/login', frameId: 0, tab: { id: 7, incognito: false } };
const LINK = 'https://acesso.gov.br.conta.example/login?cpf=00000000000#x';
const NOTHING = { ok: true, verdict: { kind: 'unknown' } };

type Asked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];
let ask: (asked: Partial<Asked>) => void;
let opened: string[];

beforeEach(async () => {
	fakeBrowser.reset();
	opened = [];
	vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `https://passo-certo.extension${path}`);
	vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
	vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Este link é do governo?');
	vi.spyOn(browser.tabs, 'create').mockImplementation((({ url }: { url: string }) => {
		opened.push(url);
		return Promise.resolve({});
	}) as never);
	vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
		ask = (asked) => listener({ menuItemId: 'whose-link', editable: false, pageUrl: SITE.url, ...asked } as Asked);
	});
	vi.spyOn(browser.permissions.onAdded, 'addListener').mockReturnValue();
	vi.spyOn(browser.permissions, 'contains').mockImplementation(() => Promise.resolve(true));
	await background.main();
});

async function send(message: unknown, sender: object = PAGE): Promise<unknown> {
	const [reply] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
	return reply;
}
const stored = async () => [await browser.storage.local.get(null), await browser.storage.session.get(null)];

describe('“Este link é do governo?”', () => {
	test('opens our page, whose address says nothing of the link, and never the link', () => {
		ask({ linkUrl: LINK });
		expect(opened).toEqual(['https://passo-certo.extension/address.html']);
	});

	test('is answered once, with host and owner, and with nothing else of the link', async () => {
		ask({ linkUrl: LINK });
		const host = 'acesso.gov.br.conta.example';
		expect(await send({ ask: 'link' })).toEqual({ ok: true, verdict: { kind: 'imitates', host, owner: host, trick: 'embedded' } });
		expect(await send({ ask: 'link' })).toEqual(NOTHING);
	});

	test('leaves nothing in any store', async () => {
		ask({ linkUrl: LINK });
		await send({ ask: 'link' });
		expect(await stored()).toEqual([{}, {}]);
	});

	test('has no answer where nobody asked about a link, as after the background has ended', async () => {
		expect(await send({ ask: 'link' })).toEqual(NOTHING);
	});

	test('is not answered to our script on a site, and not to other extensions', async () => {
		ask({ linkUrl: LINK });
		expect(await send({ ask: 'link' }, SITE)).toEqual({ ok: false, why: 'not-allowed' });
		expect(await send({ ask: 'link' }, { ...PAGE, id: 'another-extension' })).toBeUndefined();
		expect(await send({ ask: 'link', url: LINK })).toEqual({ ok: false, why: 'bad-request' });
		expect(await send({ ask: 'link' }), 'and is still there for our page').toMatchObject({ verdict: { kind: 'imitates' } });
	});

	test('hears no other entry of the menu, and nothing without a link', () => {
		ask({ menuItemId: 'somebody-elses', linkUrl: LINK });
		ask({});
		expect(opened).toEqual([]);
	});

	test('keeps the last of two', async () => {
		ask({ linkUrl: LINK });
		ask({ linkUrl: 'https://sso.acesso.gov.br/' });
		expect(await send({ ask: 'link' })).toEqual({ ok: true, verdict: { kind: 'matches', host: 'sso.acesso.gov.br' } });
	});
});

describe('the entry in the menu of links', () => {
	const install = (reason: 'install' | 'update') => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);

	test.each(['install', 'update'] as const)('is made on %s, once', async (reason) => {
		const removed = vi.spyOn(browser.contextMenus, 'removeAll').mockResolvedValue();
		const made = vi.spyOn(browser.contextMenus, 'create').mockReturnValue('whose-link');
		await install(reason);
		await vi.waitFor(() =>
			expect(made).toHaveBeenCalledExactlyOnceWith({ id: 'whose-link', title: 'Este link é do governo?', contexts: ['link'] }),
		);
		expect(removed).toHaveBeenCalledBefore(made);
	});

	test('is not missed where there is no such menu: Firefox for Android', async () => {
		const { contextMenus } = fakeBrowser;
		Object.assign(fakeBrowser, { contextMenus: undefined });
		try {
			await background.main();
			await expect(install('update')).resolves.toBeDefined();
		} finally {
			Object.assign(fakeBrowser, { contextMenus });
		}
	});
});

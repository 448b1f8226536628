import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { whoSpeaks } from '../../lib/bridge/answer';
import { SITE_HOSTS } from '../../lib/knowledge/sites';

type Sender = Browser.runtime.MessageSender;

const tab = { id: 7, incognito: false } satisfies Partial<Browser.tabs.Tab>;
/** What the browser says about our script on top of the login page. */
const SITE = { url: 'https://sso.acesso.gov.br/login?client_id=x', frameId: 0, tab, documentLifecycle: 'active' };
const who = (sender: object) => whoSpeaks(sender as Sender, SITE_HOSTS);

beforeEach(() => {
	// Node gives unknown schemes no origin; a browser gives the extension's own one. A web scheme stands in for it.
	vi.spyOn(browser.runtime, 'getURL').mockReturnValue('https://passo-certo.extension/');
});

describe('who speaks', () => {
	test('our script on top of a site is heard, with its tab', () => {
		expect(who(SITE)).toEqual({ from: 'site', tabId: 7, private: false });
		expect(who({ ...SITE, tab: { ...tab, incognito: true } })).toEqual({ from: 'site', tabId: 7, private: true });
		for (const url of [
			'https://meu.inss.gov.br/#/login',
			'https://www.gov.br/pt-br',
			'https://acesso.gov.br/',
			'https://x.acesso.gov.br/',
		]) {
			expect(who({ ...SITE, url }), url).not.toBeNull();
		}
		expect(who({ ...SITE, documentLifecycle: undefined }), 'Firefox has no lifecycle').not.toBeNull();
		expect(who({ ...SITE, origin: 'https://sso.acesso.gov.br' })).not.toBeNull();
	});

	test('a page of our own is heard, in a tab and in the popup', () => {
		expect(who({ url: 'https://passo-certo.extension/popup.html' })).toEqual({ from: 'page' });
		expect(who({ url: 'https://passo-certo.extension/options.html', frameId: 0, tab })).toEqual({ from: 'page' });
		expect(who({ url: 'https://passo-certo.extension/popup.html', origin: 'https://passo-certo.extension' })).toEqual({ from: 'page' });
	});

	test.each<[string, object]>([
		['another origin', { url: 'https://evil.example/' }],
		['an address that names ours in its path', { url: 'https://evil.example/https://sso.acesso.gov.br/' }],
		['an address that names ours as its user', { url: 'https://sso.acesso.gov.br@evil.example/' }],
		['a host that begins alike', { url: 'https://sso.acesso.gov.br.evil.example/' }],
		['a host that ends alike', { url: 'https://xacesso.gov.br/' }],
		['another page of the government', { url: 'https://servicos.gov.br/' }],
		['a page of another extension', { url: 'https://other.extension/popup.html' }],
		['an address of the site from another origin', { origin: 'https://evil.example' }],
		['an address of the site from another host of it', { origin: 'https://x.acesso.gov.br' }],
		['a page of the site in a sandbox', { origin: 'null' }],
		['an address of ours from a site', { url: 'https://passo-certo.extension/popup.html', origin: 'https://sso.acesso.gov.br' }],
		[
			'an address of ours from a longer origin',
			{ url: 'https://passo-certo.extension/popup.html', origin: 'https://passo-certo.extension.evil.example' },
		],
		['an address of ours from no origin', { url: 'https://passo-certo.extension/popup.html', origin: '' }],
		['a file', { url: 'file:///sso.acesso.gov.br/login' }],
		['a subframe', { frameId: 3 }],
		['no frame at all', { frameId: undefined }],
		['a prerendered page', { documentLifecycle: 'prerender' }],
		['a page on its way out', { documentLifecycle: 'pending_deletion' }],
		['a page in the back-forward cache', { documentLifecycle: 'cached' }],
		['http', { url: 'http://sso.acesso.gov.br/login' }],
		['another port', { url: 'https://sso.acesso.gov.br:8443/login' }],
		['no tab', { tab: undefined }],
		['a tab without a number', { tab: {} }],
		['no address', { url: undefined }],
		['an address that is none', { url: 'sso.acesso.gov.br' }],
		['a blank page', { url: 'about:blank' }],
		['a page of data', { url: 'data:text/html,https://sso.acesso.gov.br/' }],
	])('%s is refused', (_, more) => {
		expect(who({ ...SITE, ...more })).toBeNull();
	});
});

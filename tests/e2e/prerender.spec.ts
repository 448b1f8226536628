import { expect, test } from '@playwright/test';
import { underWay } from '../instrument/storage.ts';
import { openUnwatched, type Unwatched } from '../instrument/unwatched.ts';
import { Site } from '../site/site.ts';

/** One browser for all, one test at a time. */
test.describe.configure({ mode: 'default' });

const BEFORE = 'https://sso.acesso.gov.br/antes';
const LOGIN = 'https://sso.acesso.gov.br/login?client_id=antecipado';
/** The page has been whole for so long, in ms: the guide has looked, asked, and asked again. */
const LONG = 1_500;

/** What the page tells of itself while it is being prerendered, and afterwards. */
interface Telling {
	prerendering: boolean;
	hosts: number;
	whole: number;
}

/** Runs in the prerendered page. */
const TELLS = `<head><script>setInterval(() => {
	const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
	const whole = loadEventEnd > 0 ? Math.round(performance.now() - loadEventEnd) : 0;
	fetch('/conta?' + new URLSearchParams({ prerendering: document.prerendering, hosts: document.querySelectorAll('passo-certo').length, whole }));
}, 100)</script>`;
const SPECULATES = JSON.stringify({ prerender: [{ source: 'list', urls: [LOGIN], eagerness: 'immediate' }] });
const EARLIER = `<!doctype html><title>Antes</title><a href="${LOGIN}">Entrar</a><script type="speculationrules">${SPECULATES}</script>`;

let browser: Unwatched;
let told: Telling[] = [];

test.beforeAll(async () => {
	const site = new Site();
	browser = await openUnwatched((url) => {
		if (url.pathname === '/conta') {
			const { prerendering, hosts, whole } = Object.fromEntries(url.searchParams);
			told.push({ prerendering: prerendering === 'true', hosts: Number(hosts), whole: Number(whole) });
			return { contentType: 'text/plain', body: '' };
		}
		if (url.href === BEFORE) return { contentType: 'text/html; charset=utf-8', body: EARLIER };
		const answer = site.answer({ url: url.href, method: 'GET' });
		return answer && { ...answer, body: answer.body.replace('<head>', () => TELLS) };
	});
	await browser.inBackground(`
		heard = [];
		chrome.runtime.onMessage.addListener(({ ask, badge }, { url, documentLifecycle }) => {
			heard.push({ ask, badge, url, documentLifecycle });
		});
	`);
	// A page under another one is not drawn: the page that opens on install comes first, and goes.
	const welcome = `chrome.tabs.query({}).then((tabs) => tabs.find(({ url, status }) => url?.endsWith('/welcome.html') && status === 'complete')?.id ?? null)`;
	await expect.poll(() => browser.inBackground(welcome)).not.toBeNull();
	await browser.inBackground(`${welcome}.then((id) => chrome.tabs.remove(id))`);
});

test.afterAll(() => browser.close());

test.beforeEach(async () => {
	told = [];
	await browser.inBackground(`heard.length = 0; chrome.storage.local.set(${JSON.stringify(underWay({ way: 'email' }))})`);
	await browser.inBackground(`chrome.tabs.create({ url: ${JSON.stringify(BEFORE)} }).then(({ id }) => { tab = id; })`);
	await expect.poll(() => told.some(({ prerendering, whole }) => prerendering && whole > LONG), { timeout: 20_000 }).toBe(true);
});

test.afterEach(() => browser.inBackground('chrome.tabs.remove(tab)'));

test('a prerendered page shows nothing of the guide until a person sees it', async () => {
	expect(told.filter(({ prerendering, hosts }) => !prerendering || hosts > 0)).toEqual([]);
	await activate();
	await expect.poll(() => told.some(({ prerendering, hosts }) => !prerendering && hosts === 1)).toBe(true);
	expect(Math.max(...told.map(({ hosts }) => hosts))).toBe(1);
});

test('a prerendered page says nothing to the background until a person sees it', async () => {
	expect(await heardFromLogin()).toEqual([]);
	await activate();
	await expect.poll(async () => (await heardFromLogin()).length).toBeGreaterThan(0);
	expect((await heardFromLogin()).filter(({ documentLifecycle }) => documentLifecycle !== 'active')).toEqual([]);
});

test('a page that was prerendered goes on with the journey under way', async () => {
	await activate();
	await expect.poll(() => browser.inBackground(SHOWN)).toMatchObject({ state: 'cpf', step: 'type-cpf' });
});

/** What the guide shows, read in its own world. */
const SHOWN = `chrome.scripting.executeScript({
	target: { tabId: tab },
	func: () => {
		const host = document.querySelector('passo-certo');
		return host && { ...chrome.dom.openOrClosedShadowRoot(host).querySelector('[data-part="root"]').dataset };
	},
}).then(([{ result }]) => result)`;

/** A person follows the link, and the page that was waiting comes to the front. */
async function activate(): Promise<void> {
	await browser.inBackground(
		`chrome.scripting.executeScript({ target: { tabId: tab }, func: () => document.querySelector('a').click() }).then(() => {})`,
	);
	await expect.poll(() => told.some(({ prerendering }) => !prerendering)).toBe(true);
}

async function heardFromLogin(): Promise<{ ask: string; documentLifecycle: string }[]> {
	const heard = (await browser.inBackground('heard')) as { ask: string; url: string; documentLifecycle: string }[];
	return heard.filter(({ url }) => url === LOGIN);
}

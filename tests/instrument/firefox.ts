import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Site } from '../site/site.ts';
import { firefoxPath } from './browser-path.ts';

/** Firefox draws lots for it otherwise, and nobody could open a page of the extension. */
const PACKAGE = '6b2f5bb4-6d3e-4d61-8a3f-0a1b2c3d4e5f';
const FIREFOX_BUILD = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');

export interface FirefoxWalk {
	browser: Browser;
	page: Page;
	site: Site;
	strays: string[];
	/** What an expression gives in a page of the extension that asks nothing once it is there: the sheet. */
	inside(expression: string): Promise<unknown>;
	/** Opens a page of the extension in a tab of its own. */
	openOurs(name: string): Promise<Page>;
	close(): Promise<void>;
}

interface FirefoxOptions {
	site?: Site;
	/** A folder with a built extension; the shipped build when absent. */
	build?: string;
	/** The add-on’s own name in that build’s manifest. */
	id?: string;
	/** A proxy through which everything goes: nothing is intercepted then, and nothing gets out. */
	port?: number;
	prefs?: Record<string, unknown>;
	/** The language of the browser’s own words, and so of ours. */
	language?: string;
}

/** A real Firefox with the extension, on the drawn site under the true hostnames. */
export async function openFirefox({
	site = new Site(),
	build = FIREFOX_BUILD,
	id = 'passo-certo@passocerto.example',
	port,
	prefs = {},
	language = 'pt-BR',
}: FirefoxOptions = {}): Promise<FirefoxWalk> {
	const executablePath = firefoxPath();
	if (!executablePath) throw new Error('No Firefox found. Install one: apt-get install firefox-esr');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		// For `inside`: testers may not open pages of an extension otherwise.
		args: ['--remote-allow-system-access'],
		acceptInsecureCerts: port !== undefined,
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({ [id]: PACKAGE }),
			'intl.locale.requested': language,
			...(port ? throughProxy(port) : {}),
			...prefs,
		},
	});
	await browser.installExtension(build);
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 800 });
	const strays: string[] = [];
	if (!port) await page.setRequestInterception(true);
	page.on('request', (request) => {
		if (port) return;
		const answer = site.answer({ url: request.url(), method: request.method() });
		// What carries its own content in its address asks nobody for anything.
		if (!answer && !/^data:|\/favicon\.ico$/u.test(request.url())) strays.push(request.url());
		void request.respond(answer ?? { status: 404, contentType: 'text/plain', body: '' });
	});
	let door: Promise<Page> | undefined;
	const inside = async (expression: string) => {
		door ??= openDoor(browser, page, 'sheet');
		return (await door).evaluate(expression);
	};
	const openOurs = (name: string) => openDoor(browser, page, name);
	return { browser, page, site, strays, inside, openOurs, close: () => browser.close() };
}

function throughProxy(port: number): Record<string, string | number> {
	const names = { 'network.proxy.http': '127.0.0.1', 'network.proxy.ssl': '127.0.0.1' };
	return { ...names, 'network.proxy.type': 1, 'network.proxy.http_port': port, 'network.proxy.ssl_port': port };
}

async function openDoor(browser: Browser, page: Page, name: string): Promise<Page> {
	const door = await browser.newPage();
	const url = `moz-extension://${PACKAGE}/${name}.html`;
	// Its promise is never kept: the page changes its process on the way.
	door.goto(url).catch(() => {});
	const end = Date.now() + 10_000;
	while (Date.now() < end) {
		const isThere = await door.evaluate(`location.href === '${url}' && typeof browser === 'object'`).catch(() => false);
		if (isThere) {
			await page.bringToFront();
			return door;
		}
	}
	throw new Error('Firefox does not open a page of the extension');
}

/** The welcome page opens on install and takes the front; in the background a page gets no focus, as for a person who is elsewhere. */
export async function toFront(page: Page): Promise<void> {
	for (let attempt = 0; attempt < 50; attempt += 1) {
		if (await page.evaluate(() => document.hasFocus())) return;
		await page.bringToFront();
	}
	throw new Error('Firefox does not bring the page to the front');
}

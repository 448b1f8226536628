import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Site } from '../site/site.ts';
import { firefoxPath } from './browser-path.ts';

const FIREFOX_BUILD = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');

export interface FirefoxWalk {
	browser: Browser;
	page: Page;
	site: Site;
	strays: string[];
	close(): Promise<void>;
}

/** A real Firefox with the shipped extension, on the drawn site under the true hostnames. */
export async function openFirefox({
	site = new Site(),
	prefs = {},
}: {
	site?: Site;
	prefs?: Record<string, unknown>;
} = {}): Promise<FirefoxWalk> {
	const executablePath = firefoxPath();
	if (!executablePath) throw new Error('No Firefox found. Install one: apt-get install firefox-esr');
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: prefs });
	await browser.installExtension(FIREFOX_BUILD);
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 800 });
	await page.setRequestInterception(true);
	const strays: string[] = [];
	page.on('request', (request) => {
		const answer = site.answer({ url: request.url(), method: request.method() });
		// What carries its own content in its address asks nobody for anything.
		if (!answer && !/^data:|\/favicon\.ico$/u.test(request.url())) strays.push(request.url());
		void request.respond(answer ?? { status: 404, contentType: 'text/plain', body: '' });
	});
	return { browser, page, site, strays, close: () => browser.close() };
}

/** The welcome page opens on install and takes the front; in the background a page gets no focus, as for a person who is elsewhere. */
export async function toFront(page: Page): Promise<void> {
	for (let attempt = 0; attempt < 50; attempt += 1) {
		if (await page.evaluate(() => document.hasFocus())) return;
		await page.bringToFront();
	}
	throw new Error('Firefox does not bring the page to the front');
}

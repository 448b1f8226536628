import { type Browser, chromium, type Page } from '@playwright/test';
import { Site } from '../site/site.ts';
import { chromiumPath } from './browser-path.ts';
import { bundleReader } from './bundle-reader.ts';
import type { PageReading } from './reader.ts';

export interface Question {
	goal: 'recover' | 'login' | 'sign-up' | null;
	way: 'facial' | 'bank' | 'email' | 'sms' | 'person' | null;
}

export interface PageToRead {
	url: string;
	html: string;
	/** The window, in CSS px; a desktop's when absent. */
	viewport?: { width: number; height: number };
}

/** A plain browser that reads pages with the real look. Scripts of the pages do not run. */
export interface Reader {
	page: Page;
	read(page: PageToRead, question?: Question): Promise<PageReading>;
	close(): Promise<void>;
}

const DESKTOP = { width: 1280, height: 800 };

export async function openReader(): Promise<Reader> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
	const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP, ignoreHTTPSErrors: true });
	const page = await context.newPage();
	const reader = await bundleReader();
	const site = new Site();
	let current = { url: '', html: '' };
	await context.route('**/*', (route) => {
		const request = route.request();
		if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
			return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: current.html });
		}
		const asset = request.url().includes('/_site/') ? site.answer({ url: request.url(), method: 'GET' }) : null;
		return asset ? route.fulfill(asset) : route.abort();
	});
	return {
		page,
		async read({ url, html, viewport = DESKTOP }, question = { goal: 'recover', way: null }) {
			current = { url, html };
			await page.setViewportSize(viewport);
			// Two addresses that differ only behind the # would be one page to the browser.
			await page.goto('about:blank');
			await page.goto(url, { waitUntil: 'load' });
			const { goal, way } = question;
			return page.evaluate(`(() => { ${reader}; return passoCertoReader.readPage(${JSON.stringify(goal)}, ${JSON.stringify(way)}); })()`);
		},
		close: () => browser.close(),
	};
}

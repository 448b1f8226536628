import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
import { Site } from '../site/site.ts';
import { chromiumPath } from './browser-path.ts';
import { speaking } from './speaking.ts';

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface Walk {
	context: BrowserContext;
	page: Page;
	site: Site;
	/** Addresses that were asked for and that the drawn site does not have: none, in a good test. */
	strays: string[];
	extensionId: string;
	close(): Promise<void>;
}

export interface WalkOptions {
	site?: Site;
	headless?: boolean;
	viewport?: { width: number; height: number } | null;
	/** A folder with a built extension; the shipped build when absent. */
	build?: string;
	scale?: number;
	/** A folder for the browser's profile, which stays; a new one that goes when absent. */
	profile?: string;
	/** A server to which every name leads, whatever it is: nothing is intercepted then, and nothing gets out. */
	port?: number;
	/** The language of the browser’s own words, and so of ours. */
	language?: string;
}

/** Chromium with the shipped extension, on the drawn site under the true hostnames. */
export async function openWalk({
	site = new Site(),
	headless = true,
	viewport = { width: 1280, height: 800 },
	build = BUILD,
	scale = 1,
	profile: kept,
	port,
	language = 'pt-BR',
}: WalkOptions = {}): Promise<Walk> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
	if (!existsSync(join(build, 'manifest.json'))) throw new Error('The extension is not built. Run: npm run build');
	const profile = kept ?? mkdtempSync(join(tmpdir(), 'passo-certo-'));
	const isNew = !existsSync(join(profile, 'Default'));
	const { args, env } = speaking(language);
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless,
		viewport,
		...(viewport ? { deviceScaleFactor: scale } : {}),
		locale: 'pt-BR',
		env,
		ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
		args: [
			...args,
			`--disable-extensions-except=${build}`,
			`--load-extension=${build}`,
			...(port ? [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors', '--disable-quic'] : []),
		],
	});
	const strays: string[] = [];
	const intercept = async (route: Route) => {
		const request = route.request();
		const answer = site.answer({ url: request.url(), method: request.method() });
		if (answer) return route.fulfill(answer);
		if (!request.url().endsWith('/favicon.ico')) strays.push(request.url());
		return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
	};
	if (!port) await context.route(/^https?:/u, intercept);
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const extensionId = new URL(worker.url()).host;
	if (isNew) await closeWelcome(context, extensionId);
	const page = context.pages()[0] ?? (await context.newPage());
	await page.bringToFront();
	return {
		context,
		page,
		site,
		strays,
		extensionId,
		async close() {
			await context.close();
			if (!kept) rmSync(profile, { recursive: true, force: true });
		},
	};
}

/** The page that opens on install would leave the one under test in the background, where browsers draw one frame a second. */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
	const isWelcome = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/`);
	const isOpening = (page: Page) => isWelcome(page) || page.url() === 'about:blank';
	const opened = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isOpening));
	// Closed while still loading, it takes the extension's messages with it: every text is empty then.
	await opened.waitForURL((url) => url.protocol === 'chrome-extension:');
	await opened.waitForLoadState('load');
	await opened.close();
}

import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumPath } from './browser-path.ts';
import { speaking } from './speaking.ts';
import { type Answers, standIn } from './stand-in.ts';

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface Toolbar {
	/** The tab that a person is in. */
	page: Page;
	/** Opens the popup as a press of our button does: the browser lets it see this tab, and no other. */
	press(): Promise<Page>;
	/** What an expression gives in the extension’s background. */
	inBackground(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/** Chromium with the shipped extension and its button, where every host of the internet is answered on this machine. */
export async function openToolbar(answers: Answers): Promise<Toolbar> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
	const server = await standIn(answers);
	const { args, env } = speaking('pt-BR');
	const browser = await puppeteer.launch({
		executablePath,
		env,
		headless: true,
		pipe: true,
		// The popup has its own size.
		defaultViewport: null,
		enableExtensions: [BUILD],
		args: [...args, '--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
	});
	const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
	const [worker, [extension]] = [await target.worker(), [...(await browser.extensions()).values()]];
	if (!worker || !extension) throw new Error('the extension is not there');
	// The page that opens on install would be in front.
	const welcome = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
	const page = await browser.newPage();
	await (await welcome.page())?.close();
	return {
		page,
		async press() {
			await page.bringToFront();
			await extension.triggerAction(page);
			const popup = await browser.waitForTarget((each) => each.url() === `chrome-extension://${extension.id}/popup.html`);
			return popup.asPage();
		},
		inBackground: (expression) => worker.evaluate(expression),
		async close() {
			await browser.close();
			server.close();
		},
	};
}

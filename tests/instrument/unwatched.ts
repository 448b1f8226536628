import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from './browser-path.ts';
import { speaking } from './speaking.ts';
import { type Answers, standIn } from './stand-in.ts';

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

export interface Unwatched {
	/** What an expression gives in the extension’s background. */
	inBackground(expression: string): Promise<unknown>;
	close(): Promise<void>;
}

/**
 * Chromium with the shipped extension and no tester at its pages: with one, it prerenders
 * nothing (“PrerenderingDisabledByDevTools”). The pages come from a server of our own, and
 * only the extension’s background is spoken to.
 */
export async function openUnwatched(answers: Answers): Promise<Unwatched> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
	const server = await standIn(answers);
	const { args, env } = speaking('pt-BR');
	const browser = await puppeteer.launch({
		executablePath,
		env,
		headless: true,
		waitForInitialPage: false,
		targetFilter: (target) => !/^(?:page|tab)$/u.test(target.type()),
		ignoreDefaultArgs: ['--disable-extensions'],
		args: [
			...args,
			'--ignore-certificate-errors',
			`--host-resolver-rules=MAP *.gov.br 127.0.0.1:${server.port}, MAP * ~NOTFOUND`,
			`--disable-extensions-except=${BUILD}`,
			`--load-extension=${BUILD}`,
		],
	});
	const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
	const worker = await target.worker();
	if (!worker) throw new Error('the extension has no background');
	return {
		inBackground: (expression) => worker.evaluate(expression),
		async close() {
			await browser.close();
			server.close();
		},
	};
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Connection, type Page } from 'puppeteer-core';
import { chromiumPath } from '../instrument/browser-path.ts';
import { idOf } from '../instrument/copied-build.ts';
import { speaking } from '../instrument/speaking.ts';

/** When the popup's first frame with anything in it was there, in ms. */
export interface Opening {
	/** From the popup's time origin until its main thread had painted the frame. */
	painted: number;
	/** The same until the frame was on the screen. */
	shown: number;
	/** From the press on the toolbar until the frame was painted. */
	sincePress: number;
}

/** The popup is asked for its times only now: a page that is watched from its start starts later. */
const REST_MS = 700;
const FIRST_FRAME = `new Promise((resolve) => {
	new PerformanceObserver((list) => {
		const [frame] = list.getEntriesByName('first-contentful-paint');
		if (frame) resolve({ origin: performance.timeOrigin, painted: frame.paintTime, shown: frame.presentationTime });
	}).observe({ type: 'paint', buffered: true });
})`;

/** At the moment at which the heading is put into the document, before any frame, presses the first button below it. */
const PRESS_WITH_HEADING = `globalThis.answered = new Promise((resolve) => {
	let first = null;
	new MutationObserver(() => {
		const heading = document.querySelector('h1')?.textContent;
		if (heading === undefined) return;
		if (first === null) {
			first = heading;
			document.querySelector('main button').click();
		} else if (heading !== first) resolve(true);
	}).observe(document, { childList: true, subtree: true, characterData: true });
	setTimeout(resolve, 3_000, false);
})`;

/** Chromium with one build, whose button is in the toolbar. */
export class PopupStage {
	private readonly browser: Browser;
	private readonly connection: Connection;
	private readonly profile: string;
	private readonly id: string;
	/** In front, with the popup opening over it. */
	private readonly page: Page;
	private readonly tab: string;

	private constructor(browser: Browser, connection: Connection, profile: string, id: string, page: Page, tab: string) {
		this.browser = browser;
		this.connection = connection;
		this.profile = profile;
		this.id = id;
		this.page = page;
		this.tab = tab;
	}

	static async open(build: string): Promise<PopupStage> {
		const executablePath = chromiumPath();
		if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
		const profile = mkdtempSync(join(tmpdir(), 'passo-certo-'));
		pin(profile, idOf(build));
		const browser = await puppeteer.launch({
			executablePath,
			headless: true,
			pipe: true,
			userDataDir: profile,
			defaultViewport: null,
			enableExtensions: [build],
			...speaking('pt-BR'),
		});
		const welcome = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
		await welcome.page();
		const page = await browser.newPage();
		for (const other of await browser.pages()) if (other !== page) await other.close();
		const connection = (await browser.target().createCDPSession()).connection();
		if (!connection) throw new Error('the browser does not answer');
		// Else every new page would wait for us before it begins.
		await connection.send('Target.setAutoAttach', {
			autoAttach: true,
			waitForDebuggerOnStart: false,
			flatten: true,
			filter: [{ type: 'service_worker' }],
		});
		const { targetInfos } = await connection.send('Target.getTargets', { filter: [{ type: 'tab' }] });
		const [tab] = targetInfos;
		if (!tab) throw new Error('there is no tab to open the popup over');
		return new PopupStage(browser, connection, profile, idOf(build), page, tab.targetId);
	}

	async version(): Promise<string> {
		return (await this.browser.version()).replace('Chrome/', '');
	}

	/** One opening of the popup. */
	async press(): Promise<Opening> {
		const pressed = performance.timeOrigin + performance.now();
		await this.connection.send('Extensions.triggerAction', { id: this.id, targetId: this.tab });
		await rest();
		const popup = await this.attach();
		const { origin, painted, shown } = (await valueIn(popup, FIRST_FRAME)) as { origin: number; painted: number; shown: number };
		await popup.send('Runtime.evaluate', { expression: 'setTimeout(() => close())' });
		await rest();
		return { painted, shown, sincePress: origin + painted - pressed };
	}

	/**
	 * Does the popup answer a press as soon as its heading is in the document? The first frame
	 * then is one that answers. Tried in a tab, because there a script can be there before the page.
	 */
	async answersWithHeading(): Promise<boolean> {
		await this.page.evaluateOnNewDocument(PRESS_WITH_HEADING);
		await this.page.goto(`chrome-extension://${this.id}/popup.html`);
		const answers = await this.page.evaluate('answered');
		await this.page.goto('about:blank');
		return answers === true;
	}

	private async attach(): Promise<CDPSession> {
		const { targetInfos } = await this.connection.send('Target.getTargets');
		const popup = targetInfos.find(({ url }) => url === `chrome-extension://${this.id}/popup.html`);
		if (!popup) throw new Error('the popup did not open');
		return this.connection.createSession(popup);
	}

	async close(): Promise<void> {
		await this.browser.close();
		rmSync(this.profile, { recursive: true, force: true });
	}
}

/** Only a button that is always in the toolbar is pressed with one press; any other first slides into it, for a quarter of a second. */
function pin(profile: string, id: string): void {
	mkdirSync(join(profile, 'Default'));
	writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

async function valueIn(session: CDPSession, expression: string): Promise<unknown> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value;
}

function rest(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

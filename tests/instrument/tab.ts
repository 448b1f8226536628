import type { CDPSession, Page } from '@playwright/test';
import type { Walk } from './extension.ts';
import { OverlayReader } from './overlay.ts';

/** Resolves after this long without a change of the page, in ms: longer than the guide itself waits. */
const QUIET_MS = 400;
const QUIET = `new Promise((resolve) => {
	let timer;
	const rested = () => requestIdleCallback(() => {
		observer.disconnect();
		resolve(true);
	});
	const restart = () => {
		clearTimeout(timer);
		timer = setTimeout(rested, ${QUIET_MS});
	};
	const observer = new MutationObserver(restart);
	observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	restart();
})`;

/** One tab of a walk, with everything that goes wrong in it, in the page's world as in ours. */
export class Tab {
	readonly page: Page;
	readonly overlay: OverlayReader;
	/** Uncaught errors and what was written to the console as one. */
	readonly faults: string[] = [];
	private readonly session: CDPSession;
	/** The frames with our script, by execution context. */
	private readonly worlds = new Map<number, string>();

	private constructor(page: Page, overlay: OverlayReader, session: CDPSession, extensionId: string) {
		this.page = page;
		this.overlay = overlay;
		this.session = session;
		session.on('Runtime.executionContextCreated', ({ context }) => {
			// On a page of ours the test's own world has our origin too.
			if (context.origin.includes(extensionId) && !context.name.startsWith('__'))
				this.worlds.set(context.id, String(context.auxData?.frameId));
		});
		session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.worlds.delete(executionContextId));
		session.on('Runtime.executionContextsCleared', () => this.worlds.clear());
		session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
			this.faults.push(`${text} ${exception?.description ?? ''}`),
		);
		session.on('Runtime.consoleAPICalled', ({ type, args }) => {
			if (type === 'error' || type === 'assert') this.faults.push(args.map((each) => each.description ?? String(each.value)).join(' '));
		});
	}

	static async open({ context, extensionId }: Walk): Promise<Tab> {
		const page = await context.newPage();
		await page.bringToFront();
		const overlay = await OverlayReader.on(page, extensionId);
		const session = await context.newCDPSession(page);
		const tab = new Tab(page, overlay, session, extensionId);
		await session.send('Runtime.enable');
		return tab;
	}

	/** Goes to an address; with `html`, that is what lies there. */
	async visit(url: string, html?: string): Promise<void> {
		if (html !== undefined) await this.lay(url, html);
		await this.page.goto(url);
	}

	/** Puts a page of one's own at an address, for this tab. */
	async lay(url: string, html: string): Promise<void> {
		await this.page.route(
			(asked) => asked.href === url,
			(route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
		);
	}

	/** How many frames have our script. */
	scripts(): number {
		return new Set(this.worlds.values()).size;
	}

	/** The page is loaded, what our script asked was answered, and nothing has changed for longer than the guide waits. */
	async settle(): Promise<void> {
		await this.page.waitForLoadState('load');
		if (this.worlds.size > 0) await this.inWorld(`chrome.runtime.sendMessage({ ask: 'memory' })`);
		await this.page.evaluate(QUIET);
	}

	/** What an expression gives in our script's own world. */
	async inWorld(expression: string): Promise<unknown> {
		const contextId = [...this.worlds.keys()].at(-1);
		if (contextId === undefined) throw new Error(`none of our scripts runs on ${this.page.url()}`);
		const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
			expression,
			contextId,
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}

	/** What an expression gives in the page's own world, with the rights of a press. */
	async inPage(expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
			expression,
			userGesture: true,
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}

	/** The text of something of the guide, or null where it is not there. */
	async saysIn(selector: string): Promise<unknown> {
		return this.inWorld(`(() => {
			const host = document.querySelector('passo-certo');
			const found = host && chrome.dom.openOrClosedShadowRoot(host).querySelector(${JSON.stringify(selector)});
			return found ? found.textContent.replace(/\\s+/gu, ' ').trim() : null;
		})()`);
	}

	/** How many elements of ours are in the page. */
	hosts(): Promise<number> {
		return this.page.locator('passo-certo').count();
	}

	/** Is the ring around this element, and nothing else? Around a field it also embraces the label above. */
	async isRinged(selector: string): Promise<boolean> {
		const ring = (await this.overlay.read())?.ring;
		const target = this.page.locator(selector);
		const box = await target.boundingBox();
		if (!ring || !box) return false;
		const isField = await target.evaluate((element) => element.matches('input'));
		const [left, top] = [box.x - ring.x - 6, box.y - ring.y - 6];
		const [right, bottom] = [ring.x + ring.width - box.x - box.width - 6, ring.y + ring.height - box.y - box.height - 6];
		const isExact = [left, top].every((gap) => Math.abs(gap) <= 2);
		const hasLabel = left >= -2 && left <= 24 && top >= -2 && top <= 68;
		return Math.abs(right) <= 2 && Math.abs(bottom) <= 2 && (isField ? hasLabel : isExact);
	}
}

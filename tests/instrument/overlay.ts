import type { CDPSession, Page } from '@playwright/test';

/** What a person would see of the guide, read through the closed root. */
export interface Shown {
	state: string;
	step: string;
	reading: string;
	layout: string;
	title: string;
	text: string;
	progress: string;
	actions: string[];
	/** The ring's inside, in viewport px. */
	ring: Rect | null;
	/** The outline around a message. */
	mark: Rect | null;
	bubble: Rect | null;
	launcher: boolean;
	tag: string;
	/** Where that word is painted. */
	tagged: Rect | null;
	host: string;
	spoken: string;
	/** What the word means that the person asked about. */
	meaning: string;
}

export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Runs in the extension's own isolated world, the only place from which a closed root can be opened. */
const READ = `(() => {
	const host = document.querySelector('passo-certo');
	if (!host) return null;
	const root = chrome.dom.openOrClosedShadowRoot(host);
	const top = root.querySelector('[data-part="root"]');
	const rect = (element) => {
		if (!element || element.hidden) return null;
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x, y, width, height };
	};
	const text = (selector) => (root.querySelector(selector)?.textContent ?? '').trim();
	return {
		state: top.dataset.state ?? '', step: top.dataset.step ?? '', reading: top.dataset.reading ?? '', layout: top.dataset.layout ?? '',
		title: text('h2'), text: text('.text'), progress: text('.progress > span') || text('.brief'), host: text('.address b'), spoken: text('.spoken'), meaning: text('.terms p'),
		actions: [...root.querySelectorAll('[data-action]')].map((each) => each.dataset.action),
		ring: rect(root.querySelector('[data-part="ring"]')), mark: rect(root.querySelector('[data-part="mark"]')),
		bubble: rect(root.querySelector('.card, .launcher')), launcher: root.querySelector('.launcher') !== null,
		tag: root.querySelector('[data-part="tag"]')?.hidden ? '' : text('[data-part="tag"]'),
		tagged: root.querySelector('[data-part="ring"], [data-part="mark"]')?.hidden ? null : rect(root.querySelector('[data-part="tag"]')),
	};
})()`;

/** Reads and presses the guide on one page, as the shipped build draws it. */
export class OverlayReader {
	private readonly worlds = new Map<number, string>();
	private readonly page: Page;
	private readonly session: CDPSession;

	private constructor(page: Page, session: CDPSession) {
		this.page = page;
		this.session = session;
	}

	static async on(page: Page, extensionId: string): Promise<OverlayReader> {
		const session = await page.context().newCDPSession(page);
		const reader = new OverlayReader(page, session);
		session.on('Runtime.executionContextCreated', ({ context }) => {
			if (context.origin.includes(extensionId)) reader.worlds.set(context.id, context.auxData?.frameId ?? '');
		});
		session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => reader.worlds.delete(executionContextId));
		session.on('Runtime.executionContextsCleared', () => reader.worlds.clear());
		await session.send('Runtime.enable');
		return reader;
	}

	/** What is shown now, or null when the guide shows nothing. */
	async read(): Promise<Shown | null> {
		for (const contextId of [...this.worlds.keys()].reverse()) {
			try {
				const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
					expression: READ,
					contextId,
					returnByValue: true,
				});
				if (!exceptionDetails && result.value) return result.value as Shown;
			} catch {
				// The page went away while it was being read.
			}
		}
		return null;
	}

	/** Waits until what is shown answers yes, and returns it. */
	async until(is: (shown: Shown | null) => boolean, what: string, timeout = 8_000): Promise<Shown | null> {
		const end = Date.now() + timeout;
		let shown: Shown | null = null;
		while (Date.now() < end) {
			shown = await this.read();
			if (is(shown)) return shown;
			await new Promise((resolve) => setTimeout(resolve, 40));
		}
		throw new Error(`The guide did not come to show ${what}. It shows ${JSON.stringify(shown)}`);
	}

	/** Waits for a step and returns what is shown. */
	async step(state: string, step: string): Promise<Shown> {
		const shown = await this.until((each) => each?.state === state && each.step === step, `${state} / ${step}`);
		if (!shown) throw new Error('nothing is shown');
		return shown;
	}

	/**
	 * Presses a button of the guide with the real mouse. A press right after something
	 * new appeared does not count (it was meant for what stood there before), so a
	 * person presses again.
	 */
	async press(action: string): Promise<void> {
		for (let attempt = 0; attempt < 10; attempt += 1) {
			const at = await this.boxOf(action);
			const before = contentOf(await this.read());
			await this.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
			const changed = await this.until((shown) => contentOf(shown) !== before, 'something else', 400).catch(() => null);
			if (changed || (await this.read()) === null) return;
		}
		throw new Error(`pressing ${action} changed nothing`);
	}

	async boxOf(action: string): Promise<Rect> {
		await this.until((shown) => shown?.actions.includes(action) === true, `the button ${action}`);
		const expression = `(() => {
			const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo'));
			const button = root.querySelector('[data-action="${action}"]');
			button.scrollIntoView({ block: 'nearest' });
			const { x, y, width, height } = button.getBoundingClientRect();
			return { x, y, width, height };
		})()`;
		for (const contextId of [...this.worlds.keys()].reverse()) {
			const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
			if (!exceptionDetails) return result.value as Rect;
		}
		throw new Error(`no button ${action}`);
	}
}

/** What it says and offers, wherever it stands: a page that settles moves it without any press. */
function contentOf(shown: Shown | null): string {
	if (shown === null) return '';
	const { state, step, title, text, launcher, actions, meaning } = shown;
	// The words of the glossary come by themselves, a moment later.
	const pressable = actions.filter((each) => !each.startsWith('explain-'));
	return JSON.stringify({ state, step, title, text, launcher, pressable, meaning });
}

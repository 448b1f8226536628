import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Rect } from './overlay.ts';

/** A node as WebDriver BiDi describes it, closed shadow roots included. */
interface Described {
	sharedId?: string | undefined;
	name: string;
	text: string;
	attributes: Record<string, string>;
	children: Described[];
}

export interface FirefoxShown {
	state: string;
	step: string;
	reading: string;
	title: string;
	ring: Rect | null;
	buttons: { action: string; sharedId: string }[];
}

const nodeSchema: v.GenericSchema<unknown, Described> = v.pipe(
	v.object({
		sharedId: v.optional(v.string()),
		value: v.optional(
			v.object({
				localName: v.optional(v.string()),
				nodeValue: v.optional(v.string()),
				attributes: v.optional(v.record(v.string(), v.string())),
				children: v.optional(v.array(v.lazy(() => nodeSchema))),
				shadowRoot: v.nullish(v.lazy(() => nodeSchema)),
			}),
		),
	}),
	v.transform(({ sharedId, value }) => ({
		sharedId,
		name: value?.localName ?? '',
		text: value?.nodeValue ?? '',
		attributes: value?.attributes ?? {},
		children: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])],
	})),
);

const answerSchema = v.object({ result: v.object({ result: nodeSchema }) });
const rectSchema = v.object({ result: v.object({ result: v.object({ value: v.string() }) }) });

type Send = (method: string, params: object) => Promise<unknown>;

/** Reads and presses the guide in Firefox, through the closed root, without help from the build. */
export class FirefoxOverlay {
	private readonly page: Page;
	private readonly send: Send;

	constructor(page: Page) {
		this.page = page;
		this.send = connectionOf(page.browser());
	}

	async read(): Promise<FirefoxShown | null> {
		const answer = v.safeParse(
			answerSchema,
			await this.send('script.evaluate', {
				expression: "document.querySelector('passo-certo')",
				awaitPromise: false,
				target: { context: this.context() },
				serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
			}).catch(() => null),
		);
		if (!answer.success) return null;
		const all = flatten(answer.output.result.result);
		const root = all.find((node) => node.attributes['data-part'] === 'root');
		if (!root) return null;
		const ring = all.find((node) => node.attributes['data-part'] === 'ring');
		return {
			state: root.attributes['data-state'] ?? '',
			step: root.attributes['data-step'] ?? '',
			reading: root.attributes['data-reading'] ?? '',
			title: textOf(all.find((node) => node.name === 'h2')),
			ring: ring && !('hidden' in ring.attributes) ? rectOf(ring.attributes.style ?? '') : null,
			buttons: all.flatMap((node) =>
				node.attributes['data-action'] && node.sharedId ? [{ action: node.attributes['data-action'], sharedId: node.sharedId }] : [],
			),
		};
	}

	async until(is: (shown: FirefoxShown) => boolean, what: string): Promise<FirefoxShown> {
		const end = Date.now() + 10_000;
		let shown: FirefoxShown | null = null;
		while (Date.now() < end) {
			shown = await this.read();
			if (shown && is(shown)) return shown;
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		throw new Error(`The guide did not come to show ${what}. It shows ${JSON.stringify(shown)}`);
	}

	/** Presses again when a press came too soon after something new appeared, as a person would. */
	async press(action: string): Promise<void> {
		for (let attempt = 0; attempt < 10; attempt += 1) {
			const before = await this.until((shown) => shown.buttons.some((button) => button.action === action), `the button ${action}`);
			const sharedId = before.buttons.find((button) => button.action === action)?.sharedId;
			const { x, y, width, height } = await this.boxOf(sharedId ?? '');
			await this.page.mouse.click(x + width / 2, y + height / 2);
			const changed = await this.changedFrom(before);
			if (changed) return;
		}
		throw new Error(`pressing ${action} changed nothing`);
	}

	private async changedFrom(before: FirefoxShown): Promise<boolean> {
		const end = Date.now() + 400;
		while (Date.now() < end) {
			const now = await this.read();
			if (now === null || now.step !== before.step || now.state !== before.state) return true;
			await new Promise((resolve) => setTimeout(resolve, 40));
		}
		return false;
	}

	/** In viewport px; of no size where it is not drawn. */
	async boxOf(sharedId: string): Promise<Rect> {
		const answer = await this.send('script.callFunction', {
			functionDeclaration:
				// A card that is longer than the window scrolls, as for a person.
				"(element) => { element.scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }",
			arguments: [{ sharedId }],
			awaitPromise: false,
			target: { context: this.context() },
		});
		return JSON.parse(v.parse(rectSchema, answer).result.result.value);
	}

	private context(): string {
		const frame: object = this.page.mainFrame();
		return '_id' in frame && typeof frame._id === 'string' ? frame._id : '';
	}
}

/** The BiDi connection below puppeteer: its own API cannot ask for closed roots. */
function connectionOf(browser: object): Send {
	const connection: unknown = 'connection' in browser ? browser.connection : null;
	if (!connection || typeof connection !== 'object' || !('send' in connection) || typeof connection.send !== 'function')
		throw new Error('no BiDi connection');
	const { send } = connection;
	return (method, params) => Promise.resolve(send.call(connection, method, params));
}

function flatten(node: Described): Described[] {
	return [node, ...node.children.flatMap(flatten)];
}

function textOf(node: Described | undefined): string {
	return node ? node.text + node.children.map(textOf).join('') : '';
}

function rectOf(style: string): Rect | null {
	const [, x, y] = /translate\(([\d.-]+)px(?:, ([\d.-]+)px)?\)/u.exec(style) ?? [];
	const [, width] = /width: ([\d.]+)px/u.exec(style) ?? [];
	const [, height] = /height: ([\d.]+)px/u.exec(style) ?? [];
	return x && width && height ? { x: Number(x), y: Number(y ?? 0), width: Number(width), height: Number(height) } : null;
}

import type { Tab } from './tab.ts';

/** What was on the screen in one frame. */
interface Frame {
	/** In ms since the page was opened. */
	at: number;
	state: string;
	step: string;
	/** Is there a ring? */
	ring: boolean;
	/** The first of the watched elements that the ring is around. */
	on: string | null;
	/** Those of the watched elements that are in the page. */
	there: string[];
}

/** Writes down every frame as it is painted, in the extension's world, from which a closed root can be read. */
const record = (watched: readonly string[]) => `(() => {
	const watched = ${JSON.stringify(watched)};
	const fits = (selector, ring) => {
		const element = document.querySelector(selector);
		if (!element) return false;
		const box = element.getBoundingClientRect();
		const [left, top, right, bottom] = [box.left - ring.left - 6, box.top - ring.top - 6, ring.right - box.right - 6, ring.bottom - box.bottom - 6];
		const [wide, high] = element.localName === 'input' ? [24, 68] : [2, 2];
		return Math.abs(right) <= 2 && Math.abs(bottom) <= 2 && left >= -2 && left <= wide && top >= -2 && top <= high;
	};
	const { port1, port2 } = new MessageChannel();
	const mine = (globalThis.frames_ = []);
	port1.onmessage = () => {
		const host = document.querySelector('passo-certo');
		const root = host && chrome.dom.openOrClosedShadowRoot(host);
		const { state = '', step = '' } = root?.querySelector('[data-part="root"]')?.dataset ?? {};
		const ring = root?.querySelector('[data-part="ring"]:not([hidden])')?.getBoundingClientRect();
		const there = watched.filter((each) => document.querySelector(each));
		mine.push({ at: performance.now(), state, step, ring: ring !== undefined, on: (ring && there.find((each) => fits(each, ring))) ?? null, there });
	};
	const next = () => {
		if (frames_ !== mine) return;
		port2.postMessage(null);
		requestAnimationFrame(next);
	};
	next();
})()`;

/** Begins to write down every frame of a tab, anew each time. */
export async function recordFrames(tab: Tab, watched: readonly string[]): Promise<void> {
	await tab.inWorld(record(watched));
}

/** All frames since the beginning. */
export async function framesOf(tab: Tab): Promise<Frame[]> {
	return (await tab.inWorld('frames_')) as Frame[];
}

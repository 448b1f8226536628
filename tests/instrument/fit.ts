/** Open to our own world only. */
declare const chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

interface Spot {
	/** Its place among all controls of the page. */
	index: number;
	x: number;
	y: number;
}

/** How the guide stands over a page in one window. */
export interface Fit {
	step: string;
	layout: string;
	/** What the card covers of the target, the ring's inside and the field with the focus, in px². */
	overlap: number;
	/** How far the card sticks out of the window, in px. */
	overflow: number;
	/** What of the card nobody can bring into view. */
	clipped: string[];
	/** Is the whole instruction there without scrolling? */
	isRead: boolean;
	/** Where we would take a press that is not on our card. */
	stolen: string[];
	height: number;
	/** Has this page the thing that the step points at? */
	hasTarget: boolean;
	/** Is the ring around it, and does it get what is pressed in its middle? */
	isRinged: boolean;
	isReached: boolean;
	/** Does the target leave neither a strip for a sheet nor a column for a card? */
	isTooLarge: boolean;
	/** The middles of all that can be pressed in the window, is not under the card, and not under something of the page. */
	free: Spot[];
}

/** Everything that a person can press. */
export const CONTROLS =
	'a[href], button, input:not([type="hidden"]), select, textarea, label, summary, iframe, [role="button"], [role="link"], [data-expect], [data-go]';

/**
 * Runs in the extension's world: makes the guide look at the page in its new window, waits
 * until nothing moves, and measures. It looks as a page does that comes out of the browser's
 * cache, so that nobody waits for the quiet after a resize.
 */
export async function measureFit(step: string, size: { width: number; height: number }, controls: string): Promise<Fit> {
	const host = document.querySelector('passo-certo');
	const root = host && chrome.dom.openOrClosedShadowRoot(host);
	const outer = root?.querySelector<HTMLElement>('[data-part="root"]');
	if (!root || !outer) throw new Error('the guide is not there');
	const shown = (element: Element | null | undefined) => (element && element.getClientRects().length > 0 ? element : null);
	const boxOf = (element: Element | null | undefined) => shown(element)?.getBoundingClientRect() ?? null;
	const card = () => boxOf(root.querySelector('.card, .launcher'));
	const ring = () => boxOf(root.querySelector('[data-part="ring"]'));
	const all = [...document.querySelectorAll(controls)];
	const target = all.find((each) => each.matches(`[data-expect~="${step}"]`) && shown(each));

	dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	for (let same = 0, before = '', frames = 0; same < 4; frames += 1) {
		if (frames > 100) throw new Error(`in ${innerWidth}x${innerHeight} the guide does not come to rest: ${before}`);
		await new Promise(requestAnimationFrame);
		const now = JSON.stringify([innerWidth === size.width && innerHeight === size.height, card(), ring(), boxOf(target)]);
		same = now === before && now.startsWith('[true') ? same + 1 : 0;
		before = now;
	}

	const window = new DOMRect(0, 0, innerWidth, innerHeight);
	const own = card() ?? new DOMRect();
	const shared = (one: DOMRect, other: DOMRect | null) => {
		if (!other) return 0;
		const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
		const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
		return Math.max(across, 0) * Math.max(down, 0);
	};
	const within = (inner: DOMRect, frame: DOMRect) =>
		inner.left >= frame.left - 0.5 &&
		inner.right <= frame.right + 0.5 &&
		inner.top >= frame.top - 0.5 &&
		inner.bottom <= frame.bottom + 0.5;
	const holds = (box: DOMRect, x: number, y: number) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
	const text = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40);

	const scroller = (element: Element) => {
		for (let at: Element | null = element.parentElement; at; at = at.parentElement)
			if (getComputedStyle(at).overflowY === 'auto') return at.getBoundingClientRect();
		return own;
	};
	const cut = (frame: DOMRect) => {
		const [top, bottom] = [Math.max(frame.top, own.top, 0), Math.min(frame.bottom, own.bottom, innerHeight)];
		return new DOMRect(own.left, top, own.width, bottom - top);
	};
	const clipped = [...root.querySelectorAll('.card button, .card h2, .card p:not(.spoken), .card li')].filter(shown).filter((element) => {
		const box = element.getBoundingClientRect();
		const frame = scroller(element);
		if (element.scrollWidth > element.clientWidth + 1) return true;
		if (frame === own) return !within(box, own);
		const needed = element.localName === 'button' ? box.height : Number.parseFloat(getComputedStyle(element).lineHeight);
		return box.left < own.left || box.right > own.right || needed > cut(frame).height;
	});

	// A press is taken by whole px.
	const edge = new DOMRect(own.x - 1, own.y - 1, own.width + 2, own.height + 2);
	const stolen: string[] = [];
	for (let x = 0.5; x < 40; x += 1) {
		for (let y = 0.5; y < 40; y += 1) {
			const [left, top] = [(innerWidth * x) / 40, (innerHeight * y) / 40];
			if (!holds(edge, left, top) && document.elementFromPoint(left, top) === host) stolen.push(`${left},${top}`);
		}
	}

	const spots = all
		.map((element, index) => ({ element, index, box: element.getBoundingClientRect() }))
		.filter(({ element }) => shown(element) && !element.matches(':disabled'))
		.map(({ element, index, box }) => ({ element, index, x: box.left + box.width / 2, y: box.top + box.height / 2 }))
		.filter(({ x, y }) => holds(window, x, y));
	const isReached = ({ element, x, y }: { element: Element; x: number; y: number }, ours: boolean) => {
		const top = document.elementsFromPoint(x, y).find((each) => ours || each !== host);
		return top !== undefined && top.closest(controls) === element;
	};
	const spot = spots.find(({ element }) => element === target);
	const [inside, around] = [boxOf(target), ring()];
	// The ring stands around the target, 18 px wide, and between it and a column is as much again.
	const least = { width: 240 + 36, height: 72 + 6 };
	const plain = ({ index, x, y }: Spot): Spot => ({ index, x, y });
	const title = root.querySelector('h2');
	const focused = document.activeElement?.matches('input, textarea, select') ? boxOf(document.activeElement) : null;
	return {
		step: outer.dataset.step ?? '',
		layout: outer.dataset.layout ?? '',
		overlap: Math.max(shared(own, inside), shared(own, around), shared(own, focused)),
		overflow: Math.max(-own.left, -own.top, own.right - innerWidth, own.bottom - innerHeight, 0),
		clipped: clipped.map(text),
		isRead: title !== null && within(title.getBoundingClientRect(), cut(scroller(title))),
		stolen,
		height: own.height,
		hasTarget: target !== undefined,
		isRinged: inside !== null && around !== null && within(inside, around),
		isReached: spot !== undefined && isReached(spot, true),
		isTooLarge:
			inside !== null &&
			Math.max(inside.top, innerHeight - inside.bottom) < least.height &&
			Math.max(inside.left, innerWidth - inside.right) < least.width,
		free: spots.filter((each) => !holds(edge, each.x, each.y) && isReached(each, false)).map(plain),
	};
}

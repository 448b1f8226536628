import { type Box, type KeepFree, type Place, type View, weigh } from './place';

/** Clear page between the target and the ring, and the ring's own width, in px. */
const RING_GAP = 6;
export const RING_WIDTH = 12;

/** The part of the window that the bubble leaves: from `top` to `height`, in px. */
export interface FreeView extends View {
	/** What the tag should not cover. */
	keepFree: readonly KeepFree[];
}

/** From the ring to the tag, the arrow between them, in px. */
const TAG_ARROW = 18;

/** The outline around the target and the word on it. `explain` is the calm form for messages. */
export interface Ring {
	element: HTMLElement;
	show(target: Box, look: 'point' | 'explain', word: string): Box;
	/** Turns the tag to the side on which the bubble is; none when the bubble is in a corner. */
	face(side: Place['side'], free: FreeView): void;
	tag(): { width: number; height: number };
	hide(): void;
}

export function createRing(page: Document): Ring {
	const element = page.createElement('div');
	const tag = page.createElement('span');
	element.dataset.part = 'ring';
	tag.dataset.part = 'tag';
	element.setAttribute('aria-hidden', 'true');
	element.hidden = true;
	element.append(tag);
	let outer: Box = { x: 0, y: 0, width: 0, height: 0 };
	return {
		element,
		show(target, look, word) {
			const box = {
				x: target.x - RING_GAP,
				y: target.y - RING_GAP,
				width: target.width + 2 * RING_GAP,
				height: target.height + 2 * RING_GAP,
			};
			outer = { x: box.x - RING_WIDTH, y: box.y - RING_WIDTH, width: box.width + 2 * RING_WIDTH, height: box.height + 2 * RING_WIDTH };
			element.dataset.part = look === 'point' ? 'ring' : 'mark';
			element.style.transform = `translate(${box.x}px, ${box.y}px)`;
			element.style.width = `${box.width}px`;
			element.style.height = `${box.height}px`;
			if (tag.textContent !== word) tag.textContent = word;
			element.hidden = false;
			return outer;
		},
		face(side, view) {
			tag.hidden = false;
			const free = side ?? freeSide(outer, tag, view);
			if (free) tag.dataset.side = free;
			tag.hidden = free === null;
			const middle = outer.x + outer.width / 2;
			const half = tag.offsetWidth / 2;
			const push = side === 'left' || side === 'right' ? 0 : Math.max(half + 4 - middle, 0) - Math.max(middle + half + 4 - view.width, 0);
			tag.style.setProperty('--push', `${push}px`);
		},
		tag() {
			tag.hidden = false;
			return { width: tag.offsetWidth, height: tag.offsetHeight };
		},
		hide() {
			element.hidden = true;
		},
	};
}

/** Where the bubble is not beside it: above or below, whichever covers less; not at all where there is no room. */
function freeSide(ring: Box, tag: HTMLElement, view: FreeView): 'top' | 'bottom' | null {
	const { offsetWidth: width, offsetHeight: height } = tag;
	const x = ring.x + (ring.width - width) / 2;
	const sides = [
		{ side: 'top' as const, box: { x, y: ring.y - height - TAG_ARROW, width, height } },
		{ side: 'bottom' as const, box: { x, y: ring.y + ring.height + TAG_ARROW, width, height } },
	];
	const open = sides
		.filter(({ box }) => box.y >= view.top && box.y + height <= view.height)
		.map(({ side, box }) => ({ side, covers: weigh(box, view.keepFree) }))
		.sort((one, other) => one.covers - other.covers);
	return open[0]?.side ?? null;
}

/** A rectangle in the viewport, in px. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The weight of what is never covered. */
export const FORBIDDEN = Number.POSITIVE_INFINITY;

/** Something of the page that the bubble should leave free, and how much it matters. */
export interface KeepFree {
	box: Box;
	weight: number;
}

/** Where the bubble goes; `side` is its side of the ring, null in a free corner. */
export interface Place {
	x: number;
	y: number;
	side: 'left' | 'right' | 'top' | 'bottom' | null;
}

export interface Size {
	width: number;
	height: number;
}

/** The window, from `top` on: what lies above is never covered. */
export interface View extends Size {
	top: number;
}

/** A place and the weight of all that it covers. */
export interface Placed extends Place {
	covers: number;
}

/** Distance of the bubble from the edges of the window, in px. */
const MARGIN = 16;

/** What it costs to stand away from the ring: ring, tag and bubble read best as one object. As much as three covered texts. */
const APART = 30;

/**
 * The best free place for a bubble of `size` beside the ring, else a free corner, else
 * the middle of an edge. What covers least wins, then the order of sides; what has no
 * end of weight is never covered, and null says that this leaves no place. `room` is the
 * length of the tag across and along, which stands between ring and bubble.
 */
export function place(
	size: Size,
	ring: Box | null,
	room: { across: number; along: number },
	keepFree: readonly KeepFree[],
	view: View,
): Placed | null {
	const candidates = [...(ring ? besideRing(size, ring, room, view) : []), ...corners(size, view)];
	const scored = candidates
		.filter((at) => isWithin({ ...at, ...size }, view))
		.map((at) => ({ ...at, covers: weigh({ ...at, ...size }, keepFree) + (ring && at.side === null ? APART : 0) }))
		.filter(({ covers }) => covers < FORBIDDEN)
		.sort((a, b) => a.covers - b.covers);
	return scored[0] ?? null;
}

/** Left, right, above, below: centred on the ring, then moved along it into the window. */
function besideRing({ width, height }: Size, ring: Box, { across, along }: { across: number; along: number }, view: View): Place[] {
	const x = clamp(Math.round(ring.x + (ring.width - width) / 2), MARGIN, view.width - width - MARGIN);
	const y = clamp(Math.round(ring.y + (ring.height - height) / 2), view.top + MARGIN, view.height - height - MARGIN);
	return [
		{ x: Math.round(ring.x - across - width), y, side: 'left' },
		{ x: Math.round(ring.x + ring.width + across), y, side: 'right' },
		{ x, y: Math.round(ring.y - along - height), side: 'top' },
		{ x, y: Math.round(ring.y + ring.height + along), side: 'bottom' },
	];
}

function corners(size: Size, view: View): Place[] {
	const right = view.width - size.width - MARGIN;
	const top = view.top + MARGIN;
	const bottom = view.height - size.height - MARGIN;
	return [
		{ x: right, y: bottom, side: null },
		{ x: MARGIN, y: bottom, side: null },
		{ x: right, y: top, side: null },
		{ x: MARGIN, y: top, side: null },
		{ x: right / 2, y: bottom, side: null },
		{ x: right / 2, y: top, side: null },
	];
}

/** The weight of all that a rectangle covers. */
export function weigh(box: Box, keepFree: readonly KeepFree[]): number {
	return keepFree.reduce((sum, each) => (overlaps(box, each.box) ? sum + each.weight : sum), 0);
}

function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, view: View): boolean {
	return box.x >= 0 && box.y >= view.top && box.x + box.width <= view.width && box.y + box.height <= view.height;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}

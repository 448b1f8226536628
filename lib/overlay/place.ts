import { computePosition, offset, type Placement, shift } from '@floating-ui/dom';

/** A rectangle in the viewport, in px. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Where the bubble goes; `side` is its side of the ring, null in a free corner. */
export interface Place {
	x: number;
	y: number;
	side: 'left' | 'right' | 'top' | 'bottom' | null;
}

/** Distance of the bubble from the edges of the window, in px. */
const MARGIN = 16;

/**
 * The best free place beside the ring, else a free corner. Covering the target is
 * forbidden; among the rest, fewer covered controls win, then the order of sides.
 * `room` is the length of the tag across and along, which stands between the two.
 */
export async function place(
	bubble: HTMLElement,
	ring: Box | null,
	room: { across: number; along: number },
	controls: readonly Box[],
	view: { width: number; height: number },
): Promise<Place> {
	const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
	const beside = ring ? await Promise.all(SIDES.map((side) => besideRing(bubble, ring, side, room))) : [];
	const candidates = [...beside, ...corners(size, view)];
	const scored = candidates
		.map((candidate) => ({ candidate, box: { x: candidate.x, y: candidate.y, ...size } }))
		.filter(({ box }) => isWithin(box, view) && (ring === null || !overlaps(box, ring)))
		.map(({ candidate, box }, order) => ({ candidate, cost: controls.filter((each) => overlaps(box, each)).length * 10 + order }))
		.sort((a, b) => a.cost - b.cost);
	return scored[0]?.candidate ?? leastBad(candidates, size, ring, view);
}

const SIDES: readonly Placement[] = ['left', 'right', 'top', 'bottom'];

async function besideRing(bubble: HTMLElement, ring: Box, side: Placement, room: { across: number; along: number }): Promise<Place> {
	const reference = { getBoundingClientRect: () => ({ ...ring, left: ring.x, top: ring.y, right: ring.x + ring.width, bottom: ring.y + ring.height }) };
	const distance = side === 'left' || side === 'right' ? room.across : room.along;
	const { x, y } = await computePosition(reference, bubble, {
		strategy: 'fixed',
		placement: side,
		middleware: [offset(distance), shift({ padding: MARGIN, rootBoundary: 'viewport' })],
	});
	return { x: Math.round(x), y: Math.round(y), side: side === 'left' || side === 'right' || side === 'top' ? side : 'bottom' };
}

function corners(size: { width: number; height: number }, view: { width: number; height: number }): Place[] {
	const right = view.width - size.width - MARGIN;
	const bottom = view.height - size.height - MARGIN;
	return [
		{ x: right, y: bottom, side: null },
		{ x: MARGIN, y: bottom, side: null },
		{ x: right, y: MARGIN, side: null },
		{ x: MARGIN, y: MARGIN, side: null },
	];
}

/** Nothing fits: inside the window, away from the ring as far as the window allows. */
function leastBad(candidates: readonly Place[], size: { width: number; height: number }, ring: Box | null, view: { width: number; height: number }): Place {
	const inside = candidates.map(({ x, y }) => ({
		x: clamp(x, 0, view.width - size.width),
		y: clamp(y, 0, view.height - size.height),
		side: null,
	}));
	const free = inside.filter((each) => ring === null || !overlaps({ ...each, ...size }, ring));
	return free[0] ?? inside.at(-4) ?? { x: 0, y: 0, side: null };
}

export function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, view: { width: number; height: number }): boolean {
	return box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}

import type { Box, View } from './place';

/** The least that a sheet needs to say anything, in px: the instruction in one line, and “Fechar”. */
const LEAST = 72;
/** A sheet takes no more than this share of the window, or than one instruction with its buttons needs, in px. */
const SHARE = 0.58;
const ENOUGH = 200;
/** What of the page stays in sight, however low the window, in px. */
const PAGE = 56;

/** The edge of the window at which a sheet stands, and how high it may be. */
export interface Dock {
	edge: 'top' | 'bottom';
	room: number;
}

/**
 * The foot of the window, or its head where only that has room for a sheet of this
 * height, or more of it. `free` is what must stay free, the dearest first: a sheet
 * keeps off as many as leave it the least that it needs.
 */
export function dock(height: number, free: readonly Box[], view: View): Dock {
	const most = Math.max(view.height * SHARE, Math.min(ENOUGH, view.height - PAGE));
	let rooms = { top: 0, bottom: view.height };
	let top = view.height;
	let bottom = 0;
	for (const { y, height } of free) {
		top = Math.min(top, y);
		bottom = Math.max(bottom, y + height);
		const next = { top: top - view.top, bottom: view.height - bottom };
		if (Math.max(next.top, next.bottom) < LEAST && rooms.top > 0) break;
		rooms = next;
	}
	const edge = rooms.bottom < Math.min(height, most) && rooms.top > rooms.bottom ? 'top' : 'bottom';
	return { edge, room: Math.min(most, Math.max(rooms[edge], LEAST)) };
}

import { around, box, pageOf, scrollBy } from './unclobbered';

/** Room that the sheet at the bottom of a small window needs, as a share of the window, and the least of it in px. */
const SHEET_SHARE = 0.6;
const SHEET_LEAST = 96;
/** Room above the target for its label, the ring and the tag, in px; what a low window has of it; for the ring alone. */
const ROOM_ABOVE = 84;
const ROOM_SHARE = 0.2;
const ROOM_LEAST = 20;

/**
 * Brings the element into view if it is not, at once, in every box that scrolls.
 * In a small window it goes to the top, above the sheet.
 */
export function scrollTo(element: Element, isSmall: boolean): void {
	const view = pageOf(element).defaultView;
	if (!view) return;
	const floor = isSmall ? view.innerHeight * (1 - SHEET_SHARE) : view.innerHeight;
	const { top, bottom, height } = box(element);
	const spare = view.innerHeight - height - SHEET_LEAST;
	const room = Math.max(ROOM_LEAST, Math.min(ROOM_ABOVE, view.innerHeight * ROOM_SHARE, spare));
	if (top >= (isSmall ? room / 2 : 0) && bottom <= floor) return;
	Element.prototype.scrollIntoView.call(element, { block: isSmall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' });
	if (isSmall) lower(element, room);
}

/** Down to `room` below the top of the window, by the boxes around it from the inside out, but never out of their sight. */
function lower(element: Element, room: number): void {
	for (let at = around(element); at; at = around(at)) {
		const { top, bottom } = box(element);
		const isPage = at === pageOf(element).scrollingElement;
		const left = isPage ? room : box(at).bottom - bottom;
		const by = Math.min(room - top, left);
		if (by > 0) scrollBy(at, -by);
	}
}

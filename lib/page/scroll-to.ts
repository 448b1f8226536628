import { box, pageOf } from './unclobbered';

/** Room that the sheet at the bottom of a small window needs, as a share of the window. */
const SHEET_SHARE = 0.6;
/** Room for the tag above the target, in px. */
const ROOM_ABOVE = 84;

/**
 * Brings the element into view if it is not, at once, in every box that scrolls.
 * In a small window it goes to the top, above the sheet.
 */
export function scrollTo(element: Element, isSmall: boolean): void {
	const view = pageOf(element).defaultView;
	if (!view) return;
	const floor = isSmall ? view.innerHeight * (1 - SHEET_SHARE) : view.innerHeight;
	const { top, bottom } = box(element);
	if (top >= (isSmall ? ROOM_ABOVE / 2 : 0) && bottom <= floor) return;
	Element.prototype.scrollIntoView.call(element, { block: isSmall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' });
	if (isSmall) view.scrollBy({ top: -ROOM_ABOVE, behavior: 'instant' });
}

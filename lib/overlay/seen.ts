/** Only there does a filter of the whole page change what lies in the top layer, or hide it. */
const FILTERS_REACH_US = CSS.supports('-moz-appearance', 'none');

/**
 * Does a person really see, and reach, what is drawn in our element? Asked before a press
 * counts. What it cannot see is what a page puts over us without taking the presses:
 * that comes to the top first, and is heard coming.
 */
export function isSeen(host: HTMLElement, drawn: Element): boolean {
	const page = host.ownerDocument;
	const { x, y, width, height } = drawn.getBoundingClientRect();
	return (
		host.checkVisibility() &&
		!(FILTERS_REACH_US && getComputedStyle(page.documentElement).filter !== 'none') &&
		// A form of this name would stand in for the document's own.
		Document.prototype.elementFromPoint.call(page, x + width / 2, y + height / 2) === host
	);
}

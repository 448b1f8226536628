import { isDisabled } from './look';
import { box, closest, isConnected, isInside, matches, pageOf, rootOf } from './unclobbered';
import { isVisible } from './visible';

/** Why an element cannot be pointed at right now, or `ok`. */
export type Pointable = 'ok' | 'missing' | 'disabled' | 'busy' | 'covered' | 'elsewhere';

/**
 * Asked again on the live element, just before pointing and while pointing.
 * `host` is our own overlay, which does not count as a cover.
 */
export function pointable(element: Element, host: Element | null): Pointable {
	const page = pageOf(element);
	const view = page.defaultView;
	if (!view || !isConnected(element) || !isVisible(element, view)) return 'missing';
	if (matches(element, '.loading, [aria-busy="true"]')) return 'busy';
	if (isDisabled(element)) return 'disabled';
	const spots = spotsOf(box(element)).filter(({ x, y }) => x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight);
	if (spots.length === 0) return 'elsewhere';
	return spots.some((spot) => isReached(page, element, host, spot)) ? 'ok' : 'covered';
}

/** The middle and four points inside the corners. */
function spotsOf({ left, top, width, height }: DOMRect): { x: number; y: number }[] {
	return [
		[0.5, 0.5],
		[0.15, 0.2],
		[0.85, 0.2],
		[0.15, 0.8],
		[0.85, 0.8],
	].map(([across = 0.5, down = 0.5]) => ({ x: left + width * across, y: top + height * down }));
}

function isReached(page: Document, element: Element, host: Element | null, { x, y }: { x: number; y: number }): boolean {
	const root = rootOf(element);
	const stack = root instanceof ShadowRoot ? root.elementsFromPoint(x, y) : page.elementsFromPoint(x, y);
	const top = stack.find((each) => each !== host);
	return top !== undefined && (top === element || isInside(top, element) || isLabelOf(top, element));
}

/** A label over its field passes the press on to it. */
function isLabelOf(top: Element, element: Element): boolean {
	const label = closest(top, 'label');
	return label instanceof HTMLLabelElement && label.control === element;
}

/** Does the page show the hand over it? Many sites' cards are plain boxes that can be pressed. */
export function isClickable(element: Element): boolean {
	return getComputedStyle(element).cursor === 'pointer';
}

/** Is it part of the site's frame rather than of this screen? */
export function isSiteFrame(element: Element): boolean {
	return (
		closest(element, 'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"], .br-breadcrumb, .br-step') !== null
	);
}

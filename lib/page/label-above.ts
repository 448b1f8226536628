import { box, isInside } from './unclobbered';

/** A label stands this close above its field, and starts about where the field does, in px. */
const NEAR_ABOVE = 32;
const ALIGNED = 24;
/** What is taller than a line of text is no label. */
const LINE = 36;

/** The short text right above a field that a person takes for its label, if there is one on the screen. */
export function labelAbove(field: Element, seen: readonly Element[]): Element | null {
	const own = box(field);
	const isLabel = (element: Element) => {
		const { left, right, bottom, height } = box(element);
		const gap = own.top - bottom;
		const isClose = gap >= -2 && gap <= NEAR_ABOVE && height <= LINE;
		return !isInside(field, element) && isClose && Math.abs(left - own.left) <= ALIGNED && right <= own.right + 2;
	};
	return seen.filter(isLabel).at(-1) ?? null;
}

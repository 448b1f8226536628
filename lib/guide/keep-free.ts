import type { Look } from '../page/look';
import { isClickable, isSiteFrame, pointable } from '../page/pointable';

/** How much it matters that a person can reach or read something behind the bubble. */
const CONTROL = 100;
const TEXT = 10;
/** The site's own header, breadcrumb and footer matter less on the way. */
const FRAME_SHARE = 0.2;

/**
 * What the bubble should not cover, by weight. Cards that only look like text count
 * as controls when they can be pressed; what lies under the page's own dialog does
 * not count. `host` is our own overlay.
 */
export function keepFree({ snapshot, elements }: Look, host: Element): { element: Element; weight: number }[] {
	return elements.flatMap((element, index) => {
		if (pointable(element, host) === 'covered') return [];
		const isControl = snapshot.seen[index]?.kind !== 'words' || isClickable(element);
		const weight = isControl ? CONTROL : TEXT;
		return [{ element, weight: isSiteFrame(element) ? weight * FRAME_SHARE : weight }];
	});
}

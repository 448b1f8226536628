import type { Seen } from '../core/snapshot';
import type { Look } from '../page/look';
import { isClickable, isSiteFrame } from '../page/pointable';

/** How much it matters that a person can reach or read something behind the bubble. */
const CONTROL = 100;
const HEADING = 40;
const TEXT = 10;
/** The site's own header, breadcrumb and footer matter less on the way. */
const FRAME_SHARE = 0.2;

/**
 * What the bubble should not cover, by weight. Cards that only look like text count
 * as controls when they can be pressed; what lies under the page's own dialog does
 * not count.
 */
export function keepFree({ snapshot, elements }: Look): { element: Element; weight: number }[] {
	return elements.flatMap((element, index) => {
		const seen = snapshot.seen[index];
		if (seen?.covered) return [];
		const weight = weightOf(seen, element);
		return [{ element, weight: isSiteFrame(element) ? weight * FRAME_SHARE : weight }];
	});
}

function weightOf(seen: Seen | undefined, element: Element): number {
	if (seen?.kind !== 'words' || isClickable(element)) return CONTROL;
	return seen.role === 'heading' || seen.role === 'alert' ? HEADING : TEXT;
}

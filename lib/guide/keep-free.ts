import type { Look } from '../page/look';
import { isClickable, isSiteFrame } from '../page/pointable';

/** How much it matters that a person can reach or read something behind the bubble. */
const CONTROL = 100;
const TEXT = 10;
/** The site's own header, breadcrumb and footer matter less on the way. */
const FRAME_SHARE = 0.2;

/** What the bubble should not cover, by weight. Cards that only look like text count as controls when they can be pressed. */
export function keepFree({ snapshot, elements }: Look): { element: Element; weight: number }[] {
	return elements.map((element, index) => {
		const isControl = snapshot.seen[index]?.kind !== 'words' || isClickable(element);
		const weight = isControl ? CONTROL : TEXT;
		return { element, weight: isSiteFrame(element) ? weight * FRAME_SHARE : weight };
	});
}

import { Clipping } from './clipping';
import { box, isShown, parent } from './unclobbered';

/** Smaller than this in either direction is hidden text for screen readers, not a thing to see. */
const MIN_SIDE_PX = 2;

/** The same question about one element, asked anew. */
export function isVisible(element: Element, view: Window): boolean {
	return new Visibility(view).of(element);
}

/** Answers “can a person see this?”, and remembers the answer for one look. Below the fold counts as seen. */
export class Visibility {
	private readonly known = new Map<Element, boolean>();
	private readonly clipping: Clipping;

	constructor(view: Window) {
		this.clipping = new Clipping(view);
	}

	of(element: Element): boolean {
		const known = this.known.get(element);
		if (known !== undefined) return known;
		const answer = this.isSeen(element);
		this.known.set(element, answer);
		return answer;
	}

	/** Shown, of some size, not cut off by a box around it, and not parked beyond the page’s upper left. */
	private isSeen(element: Element): boolean {
		if (!isShown(element)) return false;
		const { left, top, right, bottom } = box(element);
		if (right - left < MIN_SIDE_PX && bottom - top >= MIN_SIDE_PX && getComputedStyle(element).display === 'inline') {
			// A letter whose shape the letter before it has taken in, as the i of “fi” in some typefaces.
			const around = parent(element);
			return around !== null && this.of(around);
		}
		const frame = this.clipping.around(element);
		const width = Math.min(right, frame.right) - Math.max(left, frame.left);
		const height = Math.min(bottom, frame.bottom) - Math.max(top, frame.top);
		return width >= MIN_SIDE_PX && height >= MIN_SIDE_PX;
	}
}

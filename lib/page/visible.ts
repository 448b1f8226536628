import { box, isShown } from './unclobbered';

/** Smaller than this in either direction is hidden text for screen readers, not a thing to see. */
const MIN_SIDE_PX = 2;

/** Answers “can a person see this?”, and remembers the answer for one look. */
export class Visibility {
	private readonly known = new Map<Element, boolean>();

	private readonly view: Window;

	constructor(view: Window) {
		this.view = view;
	}

	of(element: Element): boolean {
		const known = this.known.get(element);
		if (known !== undefined) return known;
		const answer = isVisible(element, this.view);
		this.known.set(element, answer);
		return answer;
	}
}

/** Shown, of some size, and not parked beyond the page's upper left. Below the fold counts as seen. */
export function isVisible(element: Element, view: Window): boolean {
	if (!isShown(element)) return false;
	const { width, height, right, bottom } = box(element);
	return width >= MIN_SIDE_PX && height >= MIN_SIDE_PX && right + view.scrollX > 0 && bottom + view.scrollY > 0;
}

import { elementsIn } from './children';
import type { Visibility } from './visible';

/** Is an element, or anything in it, on the screen? A box of no size may hold something that is. */
export class Shown {
	private readonly known = new Map<Element, boolean>();
	private readonly visibility: Visibility;

	constructor(visibility: Visibility) {
		this.visibility = visibility;
	}

	of(element: Element): boolean {
		const known = this.known.get(element);
		if (known !== undefined) return known;
		const answer = this.itself(element) || elementsIn(element).some((each) => this.of(each));
		this.known.set(element, answer);
		return answer;
	}

	/** The element’s own texts are. */
	itself(element: Element): boolean {
		return this.visibility.of(element);
	}
}

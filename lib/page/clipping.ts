import { around, box, isPageItself, scrolled } from './unclobbered';

/** The part of the page that shows through, in px of the window. */
interface Frame {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What shows of the things inside an element: of those in the flow, of those lifted out of it, of those fixed to the window. */
interface Frames {
	flow: Frame;
	lifted: Frame;
	fixed: Frame;
}

/** Nothing scrolls further up or left than its beginning: what is parked there is never seen. */
const from = (left: number, top: number): Frame => ({ left, top, right: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY });

/**
 * The boxes around an element that cut off what sticks out of them: closed panels of
 * no height, slides beside the one in view. What can be scrolled to is not cut off.
 * Remembers each box, and climbs without recursion: pages nest thousands deep.
 */
export class Clipping {
	private readonly known = new Map<Element, Frames>();
	private readonly everywhere: Frame;

	constructor({ scrollX, scrollY }: Window) {
		this.everywhere = from(-scrollX, -scrollY);
	}

	around(element: Element): Frame {
		const above = around(element);
		return above === null ? this.everywhere : chosen(getComputedStyle(element).position, this.inside(above));
	}

	private inside(element: Element): Frames {
		const chain: Element[] = [];
		let at: Element | null = element;
		let frames: Frames | undefined;
		for (; at && !frames; at = around(at)) {
			frames = this.known.get(at);
			if (!frames) chain.push(at);
		}
		let found = frames ?? { flow: this.everywhere, lifted: this.everywhere, fixed: this.everywhere };
		for (const each of chain.reverse()) {
			found = within(each, found);
			this.known.set(each, found);
		}
		return found;
	}
}

function within(element: Element, frames: Frames): Frames {
	const style = getComputedStyle(element);
	const own = chosen(style.position, frames);
	const flow = cutsOff(element, style) ? intersection(own, box(element)) : scrolls(element, style) ? reach(element, own) : own;
	const holdsFixed = style.transform !== 'none' || style.filter !== 'none';
	const holdsLifted = holdsFixed || style.position !== 'static';
	return { flow, lifted: holdsLifted ? flow : frames.lifted, fixed: holdsFixed ? flow : frames.fixed };
}

function chosen(position: string, { flow, lifted, fixed }: Frames): Frame {
	if (position === 'fixed') return fixed;
	return position === 'absolute' ? lifted : flow;
}

function cutsOff(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
	// The page itself scrolls, whatever its own style says; boxes of one line of text cut nothing off.
	if (isPageItself(element) || display === 'inline' || display === 'contents') return false;
	if (isClosed(overflowX) || isClosed(overflowY)) return true;
	const { width, height } = box(element);
	return (overflowX !== 'visible' && width < 2) || (overflowY !== 'visible' && height < 2);
}

function scrolls(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
	return !isPageItself(element) && [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
}

/** What a box that scrolls can bring into its own view, which is more than what is in view: nothing, where nobody sees the box. */
function reach(element: Element, own: Frame): Frame {
	const at = box(element);
	const seen = intersection(own, at);
	if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) return { ...seen, right: seen.left, bottom: seen.top };
	const { left, top } = scrolled(element);
	// A box that a box around it cuts off shows no more for being scrolled.
	return { left: at.left - left, top: at.top - top, right: own.right, bottom: own.bottom };
}

function isClosed(overflow: string): boolean {
	return overflow === 'hidden' || overflow === 'clip';
}

function intersection(one: Frame, other: Frame): Frame {
	return {
		left: Math.max(one.left, other.left),
		top: Math.max(one.top, other.top),
		right: Math.min(one.right, other.right),
		bottom: Math.min(one.bottom, other.bottom),
	};
}

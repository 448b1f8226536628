import { boxOf } from './box-of';
import { fence } from './fence';

/** After this many frames in one place the target is at rest. */
const STILL_FRAMES = 5;

/**
 * Calls `moved` at once, and whenever the target or the bubble may have moved or changed
 * size, until it is stopped. A target that moves is looked at in every frame; around one
 * that rests stands a fence, and nothing of ours runs until it is crossed. The page's tree
 * is never climbed: a form's fields may stand in for its `parentNode`.
 */
export function follow(target: Element, bubble: HTMLElement, moved: () => void): () => void {
	const page = bubble.ownerDocument;
	const view = page.defaultView ?? window;
	const stopped = new AbortController();
	let last = boxOf(target);
	let still = 0;
	let isDue = false;
	let frame = 0;
	let removeFence = () => {};

	const step = () => {
		const box = boxOf(target);
		const hasMoved = isDue || !isSame(box, last);
		last = box;
		isDue = false;
		still = hasMoved ? 0 : still + 1;
		frame = still < STILL_FRAMES ? view.requestAnimationFrame(step) : 0;
		if (frame === 0) removeFence = fence(target, box, view, () => !isSame(boxOf(target), last) && wake());
		// Last: it may stop us.
		if (hasMoved) moved();
	};
	const wake = () => {
		// An observer may still deliver what it saw before it was disconnected.
		if (stopped.signal.aborted) return;
		removeFence();
		still = 0;
		frame ||= view.requestAnimationFrame(step);
	};
	/** What may change the place of the bubble, or cover the target, without moving it. */
	const look = () => {
		isDue = true;
		wake();
	};

	const options = { capture: true, passive: true, signal: stopped.signal };
	for (const place of [view, ...shadowsAround(target)]) {
		place.addEventListener('scroll', look, options);
		// Not `transitionrun`: before a delayed transition moves anything, we would be at rest again.
		place.addEventListener('transitionstart', wake, options);
		place.addEventListener('animationstart', wake, options);
	}
	view.addEventListener('resize', look, options);
	view.visualViewport?.addEventListener('scroll', look, options);
	view.visualViewport?.addEventListener('resize', look, options);
	const sizes = new ResizeObserver(look);
	sizes.observe(target);
	sizes.observe(bubble);
	wake();
	moved();
	return () => {
		stopped.abort();
		sizes.disconnect();
		removeFence();
		view.cancelAnimationFrame(frame);
	};
}

/** What happens inside a shadow root is not heard outside it. */
function shadowsAround(element: Element): ShadowRoot[] {
	const root = Node.prototype.getRootNode.call(element);
	return root instanceof ShadowRoot ? [root, ...shadowsAround(root.host)] : [];
}

function isSame(one: DOMRect, other: DOMRect): boolean {
	return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

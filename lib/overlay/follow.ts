import { autoUpdate } from '@floating-ui/dom';
import { boxOf } from './box-of';

/**
 * Calls `moved` at once, and whenever the target or the bubble may have moved or
 * changed size, until it is stopped. The library does not look for what scrolls:
 * it would climb through the page's forms, whose fields may stand in for `parentNode`.
 */
export function follow(target: Element, bubble: HTMLElement, moved: () => void): () => void {
	const view = bubble.ownerDocument.defaultView ?? window;
	const stopped = new AbortController();
	const options = { capture: true, passive: true, signal: stopped.signal };
	for (const place of [view, ...shadowsAround(target)]) place.addEventListener('scroll', moved, options);
	view.visualViewport?.addEventListener('scroll', moved, options);
	view.visualViewport?.addEventListener('resize', moved, options);
	// A form is the one element that the library cannot measure safely.
	const reference = target instanceof HTMLFormElement ? { getBoundingClientRect: () => boxOf(target) } : target;
	const stop = autoUpdate(reference, bubble, moved, { ancestorScroll: false, ancestorResize: false });
	return () => {
		stopped.abort();
		stop();
	};
}

/** What scrolls inside a shadow root is not heard outside it. */
function shadowsAround(element: Element): ShadowRoot[] {
	const root = Node.prototype.getRootNode.call(element);
	return root instanceof ShadowRoot ? [root, ...shadowsAround(root.host)] : [];
}

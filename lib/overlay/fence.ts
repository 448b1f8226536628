/** Every hundredth of the target that comes or goes is told, so that one of which a part is clipped is noticed too. */
const HUNDREDTHS = Array.from({ length: 101 }, (_, hundredths) => hundredths / 100);

/**
 * Calls `crossed` when a resting target moves, until it is removed. The browser watches the
 * lines around the target's box, less than 1 px outside it, as part of drawing a frame: it
 * draws none for us.
 */
export function fence(target: Element, box: DOMRect, view: Window, crossed: () => void): () => void {
	const { left, top, right, bottom } = box;
	const { width, height } = visibleSize(view);
	const insets = [top, width - right, height - bottom, left];
	const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
	const observer = new IntersectionObserver(crossed, { root: view.document, rootMargin, threshold: HUNDREDTHS });
	observer.observe(target);
	return () => observer.disconnect();
}

/** The window without its scroll bars. Its own `clientWidth` is another thing in a page without a doctype. */
function visibleSize({ visualViewport, innerWidth, innerHeight }: Window): { width: number; height: number } {
	if (!visualViewport) return { width: innerWidth, height: innerHeight };
	const { width, height, scale } = visualViewport;
	return { width: width * scale, height: height * scale };
}

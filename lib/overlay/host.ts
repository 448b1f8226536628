/** The one element that we add to a page. */
export const HOST_TAG = 'passo-certo';

/** How often a page may throw our element out before we give up. */
const MAX_RETURNS = 5;
/** How often something else may come to the top, within so many ms of the last time, before we leave it there. */
const MAX_CONTESTS = 5;
const CONTEST_MS = 5_000;

export interface Host {
	element: HTMLElement;
	shadow: ShadowRoot;
	/**
	 * Puts the element on top, inside the page's open modal dialog if there is one, and with the
	 * Tab key behind `target`, whose page learns nothing of it. False: the page does not want us.
	 */
	stay(target: Element | null): boolean;
	/** Something else came to the top. */
	contest(): void;
	leave(): void;
}

/**
 * A custom element name without behaviour, a shadow root that pages cannot open,
 * and the top layer. Ours alone: the framework's own leaves the root open.
 */
export function createHost(page: Document, sheet: CSSStyleSheet, mode: ShadowRootMode): Host {
	for (const old of page.querySelectorAll(HOST_TAG)) old.remove();
	const element = page.createElement(HOST_TAG);
	element.lang = 'pt-BR';
	element.popover = 'manual';
	const shadow = element.attachShadow({ mode });
	shadow.adoptedStyleSheets = [sheet];
	let returns = 0;
	let contests = 0;
	let contestedAt = 0;
	let isOnTop = false;
	let wasIn = false;
	let behind: Element | null = null;
	return {
		element,
		shadow,
		stay(target) {
			const place = modalOf(page) ?? page.documentElement;
			if (element.parentElement !== place) {
				if (wasIn && !element.isConnected) returns += 1;
				if (returns > MAX_RETURNS) return false;
				place.append(element);
				wasIn = true;
			}
			element.inert = false;
			const focused = shadow.activeElement;
			// Not under somebody's fingers for the order of Tab alone: hiding takes the focus away.
			if (element.matches(':popover-open') && (!isOnTop || (behind !== target && !focused))) element.hidePopover();
			if (!element.matches(':popover-open')) {
				element.popover = 'manual';
				element.showPopover(target instanceof HTMLElement ? { source: target } : {});
				behind = target;
				if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
			}
			isOnTop = contests <= MAX_CONTESTS;
			return isOnTop;
		},
		contest() {
			const now = performance.now();
			contests = now - contestedAt > CONTEST_MS ? 1 : contests + 1;
			contestedAt = now;
			isOnTop = false;
		},
		leave() {
			element.remove();
			wasIn = false;
		},
	};
}

function modalOf(page: Document): Element | null {
	return [...page.querySelectorAll('dialog[open]')].findLast((dialog) => dialog.matches(':modal')) ?? null;
}

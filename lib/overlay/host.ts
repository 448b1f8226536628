/** The one element that we add to a page. */
export const HOST_TAG = 'passo-certo';

/** How often a page may throw our element out before we give up. */
const MAX_RETURNS = 5;

export interface Host {
	element: HTMLElement;
	shadow: ShadowRoot;
	/**
	 * Puts the element on top, inside the page's open modal dialog if there is one, and with the
	 * Tab key behind `target`, whose page learns nothing of it. False: the page does not want us.
	 */
	stay(target: Element | null): boolean;
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
			// Not under somebody's fingers: hiding would take the focus away.
			if (behind !== target && !shadow.activeElement && element.matches(':popover-open')) element.hidePopover();
			if (!element.matches(':popover-open')) {
				element.popover = 'manual';
				element.showPopover(target instanceof HTMLElement ? { source: target } : {});
				behind = target;
			}
			return true;
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

import { closest, parent } from './unclobbered';

const PART = 'main, article, section, aside, nav, form, dialog, [role="dialog"], [role="main"], [role="form"]';

/**
 * Does it stand at the foot of the whole page? What stands there is about the site, and
 * its links quote the names of buttons; it is no part of the screen. The foot of a form
 * or of a window is another thing.
 */
export function isAtPageFoot(element: Element): boolean {
	if (closest(element, '[role="contentinfo"]')) return true;
	for (let foot = closest(element, 'footer'); foot; foot = closestAbove(foot)) if (!closest(foot, PART) && !isLifted(foot)) return true;
	return false;
}

/** A window of the page’s own lies over the page; its foot is not the page’s. */
function isLifted(element: Element): boolean {
	for (let at: Element | null = element; at; at = parent(at)) if (getComputedStyle(at).position === 'fixed') return true;
	return false;
}

function closestAbove(foot: Element): Element | null {
	const above = parent(foot);
	return above && closest(above, 'footer');
}

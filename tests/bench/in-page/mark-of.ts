import type { Guide } from '../contestants';

/** Only where our own script runs. */
declare const chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } | undefined;

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * The box of what a guide draws around the target, in viewport px: our ring, the
 * opening in the layer of driver.js and shepherd.js, the helper layer of intro.js.
 * Null while there is none. Ours can be read only in our script's own world.
 */
export function markOf(guide: Guide): Box | null {
	const box = readMark(guide);
	return box && box.width > 0 && box.height > 0 ? box : null;
}

function readMark(guide: Guide): Box | null {
	switch (guide) {
		case 'passo-certo':
			return ownRing();
		case 'driver.js':
			return opening('.driver-overlay > path');
		case 'shepherd.js':
			return opening('.shepherd-modal-is-visible > path');
		case 'intro.js':
			return document.querySelector('.introjs-helperLayer')?.getBoundingClientRect() ?? null;
	}
}

function ownRing(): Box | null {
	const host = ownHost();
	return host && canSeeInside() ? ringIn(chrome?.dom?.openOrClosedShadowRoot(host)) : null;
}

function ringIn(root: ShadowRoot | null | undefined): Box | null {
	return root?.querySelector('[data-part="ring"]:not([hidden])')?.getBoundingClientRect() ?? null;
}

export function canSeeInside(): boolean {
	return typeof chrome === 'object' && 'dom' in chrome;
}

function ownHost(): Element | null {
	return document.querySelector('passo-certo:popover-open');
}

/** All that a page can see of us: our element lies in the top layer. */
export function isOwnHostUp(): boolean {
	return ownHost() !== null;
}

/** The last part of the path is the opening; the browser says how large it is. */
function opening(selector: string): Box | null {
	const path = document.querySelector(selector);
	const svg = path?.parentElement;
	const drawn = path?.getAttribute('d') ?? '';
	if (!svg || !drawn.includes('M', 1)) return null;
	const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	part.setAttribute('d', drawn.slice(drawn.lastIndexOf('M')));
	svg.append(part);
	const box = part.getBBox();
	part.remove();
	return box;
}

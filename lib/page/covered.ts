import { around, box, closest, isInside, matches, openRoot } from './unclobbered';

/** A layer that lies over at least this share of the window lies over the page. */
const MOST = 0.7;
/** Less solid than this, a layer is a tint that a person sees through, from 0 to 1. */
const SOLID = 0.2;
/** Where in the window to look for a layer, as shares of its width and height. */
const SPOTS = [
	[0.5, 0.5],
	[0.1, 0.15],
	[0.9, 0.15],
	[0.1, 0.85],
	[0.9, 0.85],
] as const;
/** With a layer at this many of the spots, the page is covered. */
const ENOUGH = 3;

/** Those of the elements that lie under a layer over the page: a survey, a spinner, a window of the page’s own. */
export function coveredOf(page: Document, elements: readonly Element[]): ReadonlySet<Element> {
	const view = page.defaultView;
	if (!view) return new Set();
	const { innerWidth: width, innerHeight: height } = view;
	const modals = modalsOf(page);
	const behind = elements.filter((element) => isBehind(element, modals));
	const layers = SPOTS.map(([across, down]) => layerAt(page, width * across, height * down)).filter((layer) => layer !== null);
	if (layers.length < ENOUGH) return new Set(behind);
	return new Set([...behind, ...elements.filter((element) => isUnder(element, new Set(layers), page, { width, height }))]);
}

/** Windows of the page's own that say that nothing else can be used, and that are in front. */
function modalsOf(page: Document): Element[] {
	return [...Document.prototype.querySelectorAll.call(page, '[aria-modal="true"]')].filter((modal) => {
		const { left, top, width, height } = box(modal);
		const above = topAt(page, left + width / 2, top + height / 2);
		return above !== null && isInside(above, modal);
	});
}

function isBehind(element: Element, modals: readonly Element[]): boolean {
	return modals.length > 0 && !modals.some((modal) => isInside(element, modal));
}

interface Size {
	width: number;
	height: number;
}

function isUnder(element: Element, layers: ReadonlySet<Element>, page: Document, { width, height }: Size): boolean {
	const { left, top, right, bottom } = box(element);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const isIn = (layer: Element) => layer === element || isInside(element, layer);
	if (x < 0 || y < 0 || x >= width || y >= height) return ![...layers].some(isIn);
	const above = topAt(page, x, y);
	if (above === null || above === element || isInside(above, element) || isInside(element, above)) {
		// The backdrop of a dialog answers as the dialog, and the page is its parent.
		return false;
	}
	return [...layers].some((layer) => (above === layer || isInside(above, layer)) && !isIn(layer));
}

/** The layer over the page at this spot, or null where the page itself can be seen. */
function layerAt(page: Document, x: number, y: number): Element | null {
	const view = page.defaultView;
	const top = topAt(page, x, y);
	if (!view || top === null) return null;
	const dialog = closest(top, 'dialog');
	if (dialog && matches(dialog, ':modal')) return dialog;
	const least = view.innerWidth * view.innerHeight * MOST;
	let isSolid = false;
	for (let at: Element | null = top; at; at = around(at)) {
		const style = getComputedStyle(at);
		isSolid ||= isSolidlyDrawn(at, style);
		const isLifted = style.position === 'fixed' || (style.position === 'absolute' && Number(style.zIndex) > 0);
		if (!isSolid || !isLifted) continue;
		const { width, height } = box(at);
		if (width * height >= least) return at;
	}
	return null;
}

function isSolidlyDrawn(element: Element, { backgroundColor, backgroundImage, opacity, backdropFilter }: CSSStyleDeclaration): boolean {
	if (matches(element, 'iframe, img, video, canvas') || (backdropFilter !== 'none' && backdropFilter !== '')) return true;
	const alpha = /rgba\([^)]*?([\d.]+)\)/u.exec(backgroundColor)?.[1];
	const solidity = backgroundImage !== 'none' ? 1 : backgroundColor === 'transparent' ? 0 : alpha === undefined ? 1 : Number(alpha);
	return solidity * Number(opacity) >= SOLID;
}

/** What is in front at this spot. Our own element does not count. */
function topAt(page: Document, x: number, y: number): Element | null {
	let top = page.elementFromPoint(x, y);
	if (top && isOurs(top)) top = page.elementsFromPoint(x, y).find((each) => !isOurs(each)) ?? null;
	for (let root = top && openRoot(top); root; root = top && openRoot(top)) {
		const inner = root.elementFromPoint(x, y);
		if (inner === null || inner === top) break;
		top = inner;
	}
	return top;
}

function isOurs(element: Element): boolean {
	return element.localName === 'passo-certo';
}

import { Visibility } from '../../../lib/page/visible';
import { allOf, rootsOf } from './everywhere';

/**
 * A change of the markup that styles hang on. Whatever could be seen stays
 * seen, and whatever could not stays unseen, as after an author's own rewrite:
 * a hidden window that pops up would be another page, not a disturbed one, and
 * so would a window that falls behind the page, or a small sign that grows to
 * the size of a QR code.
 */
export function keepingShown(page: Document, change: () => void): void {
	const view = page.defaultView ?? window;
	const visibility = new Visibility(view);
	const before = displayed(page).map((element) => {
		const style = getComputedStyle(element);
		const { display, visibility: shown, opacity } = style;
		return {
			element,
			display,
			shown,
			opacity,
			layer: layerOf(style),
			box: element.getBoundingClientRect(),
			isSeen: visibility.of(element),
		};
	});
	const holding = new Set<Element>();
	for (const { element, isSeen } of before) {
		for (let at: Element | null = isSeen ? element : null; at && !holding.has(at); at = around(at)) holding.add(at);
	}
	const pictures = rootsOf(page).flatMap((root) => [...root.querySelectorAll<SVGElement | HTMLElement>('svg, img, canvas')].map(sizeOf));
	change();
	// All is read before anything is set: each change in between would cost a layout.
	const lost = before.flatMap(({ element, display, shown, opacity, layer }) => {
		if (!element.isConnected) return [];
		const now = getComputedStyle(element);
		const styles = now.position === layer?.position ? {} : { ...layer };
		if ((now.display === 'none') !== (display === 'none')) styles.display = display;
		if (now.visibility !== shown) styles.visibility = shown;
		if (now.opacity !== opacity) styles.opacity = opacity;
		return [{ element, styles }];
	});
	for (const { element, styles } of lost) for (const [name, value] of Object.entries(styles)) set(element, name, value);
	const resized = pictures.filter(({ element, width, height }) => {
		const now = sizeOf(element);
		return Math.abs(now.width - width) > 2 || Math.abs(now.height - height) > 2;
	});
	for (const { element, width, height } of resized) keepSize(element, width, height);
	const after = new Visibility(view);
	for (const { element, display, box, isSeen } of before) {
		// A word of a sentence stays where its sentence is.
		if (!element.isConnected || display === 'inline' || isWhereItWas(element, box) || after.of(element) === isSeen) continue;
		if (isSeen) putBack(element, box);
		// Hidden by its size or place, as text for screen readers is.
		else if (!holding.has(element)) set(element, 'display', 'none');
	}
}

/** All but what is inside a box that is not displayed: that stays unseen with the box. */
function displayed(page: Document): HTMLElement[] {
	let hidden: Element | null = null;
	return allOf(page, '*').filter((element) => {
		if (hidden?.contains(element)) return false;
		if (getComputedStyle(element).display === 'none') hidden = element;
		return true;
	});
}

function isWhereItWas(element: Element, box: DOMRect): boolean {
	const now = element.getBoundingClientRect();
	return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(now[side] - box[side]) < 1);
}

function around(element: Element): Element | null {
	const root = element.parentNode;
	return root instanceof ShadowRoot ? root.host : element.parentElement;
}

const LAYER = [
	'position',
	'top',
	'right',
	'bottom',
	'left',
	'width',
	'height',
	'z-index',
	'transform',
	'background-color',
	'overflow',
	'pointer-events',
];

/** What holds a box in front of the page, beside it, or cut off. */
function layerOf(style: CSSStyleDeclaration): Record<string, string> | null {
	return style.position === 'static' ? null : Object.fromEntries(LAYER.map((name) => [name, style.getPropertyValue(name)]));
}

/** To where it was, should it have slid out of the window. */
function putBack(element: HTMLElement, { left, top }: DOMRect): void {
	const now = element.getBoundingClientRect();
	const { transform } = getComputedStyle(element);
	set(element, 'transform', `translate(${left - now.left}px, ${top - now.top}px) ${transform === 'none' ? '' : transform}`);
}

function sizeOf(element: SVGElement | HTMLElement): { element: SVGElement | HTMLElement; width: number; height: number } {
	const { width, height } = element.getBoundingClientRect();
	return { element, width, height };
}

function keepSize(element: SVGElement | HTMLElement, width: number, height: number): void {
	for (const [name, px] of Object.entries({ width, height })) {
		for (const limit of ['', 'min-', 'max-']) set(element, `${limit}${name}`, `${px}px`);
	}
}

function set(element: SVGElement | HTMLElement, name: string, value: string): void {
	element.style.setProperty(name, value, 'important');
}

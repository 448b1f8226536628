import { attribute, box, closest, matches, openRoot, parent, tag } from './unclobbered';
import type { Visibility } from './visible';

/** More controls than this is no login screen. */
const MAX_CONTROLS = 400;
/** A login screen is over long before this many elements; what comes later is not asked for a shadow root. */
const MAX_HOSTS = 5_000;
/** A QR code or a captcha box that a person can use is at least this wide and high. */
const MIN_PICTURE_PX = 96;

const PRESS = 'button, a[href], [role="button"], [role="link"], summary, input[type="submit"], input[type="button"]';
const FIELD =
	'input:not([type="hidden"]):not([type="submit"]):not([type="button"]):not([type="reset"]):not([type="image"]), textarea, [role="textbox"], [contenteditable="true"]';
const BOX = 'iframe, img, canvas, svg, [role="img"]';

export interface Controls {
	presses: Element[];
	fields: Element[];
	frames: Element[];
	pictures: Element[];
	/** The document and the open shadow roots in it. */
	roots: (Document | ShadowRoot)[];
	truncated: boolean;
}

/** Everything on the page that a person could press, fill in, or point a phone at. */
export function readControls(page: Document, visibility: Visibility): Controls {
	const controls: Controls = { presses: [], fields: [], frames: [], pictures: [], roots: [page], truncated: false };
	let count = 0;
	for (const root of controls.roots) {
		for (const element of root.querySelectorAll(`${PRESS}, ${FIELD}, ${BOX}`)) {
			if (count >= MAX_CONTROLS) {
				controls.truncated = true;
				return controls;
			}
			if (!visibility.of(element)) continue;
			count += 1;
			sort(element, controls);
		}
		for (const inner of openRoots(root)) controls.roots.push(inner);
	}
	return controls;
}

function sort(element: Element, controls: Controls): void {
	const name = tag(element);
	if (matches(element, PRESS)) {
		if (!closest(element, 'button, a[href]') || matches(element, 'button, a[href], input')) controls.presses.push(element);
	} else if (matches(element, FIELD)) {
		if (!isNextBox(element, controls.fields.at(-1))) controls.fields.push(element);
	} else if (name === 'iframe') {
		if (isBig(element)) controls.frames.push(element);
	} else if (isBig(element) && isSquare(element) && !closest(element, PRESS)) controls.pictures.push(element);
}

/** A code field drawn as one box for each digit is one field to a person: the first box stands for all. */
function isNextBox(element: Element, before: Element | undefined): boolean {
	if (!before || attribute(element, 'maxlength') !== '1' || attribute(before, 'maxlength') !== '1') return false;
	const around = parent(element);
	return around === parent(before) || (around !== null && parent(around) === parent(parent(before) ?? before));
}

/** No selector finds the elements that carry a shadow root, so the first ones of a page are asked one by one. */
function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
	const found: ShadowRoot[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
	let node = walker.nextNode();
	for (let count = 0; node instanceof Element && count < MAX_HOSTS; count += 1, node = walker.nextNode()) {
		const inner = openRoot(node);
		if (inner) found.push(inner);
	}
	return found;
}

function isBig(element: Element): boolean {
	const { width, height } = box(element);
	return width >= MIN_PICTURE_PX && height >= MIN_PICTURE_PX;
}

function isSquare(element: Element): boolean {
	const { width, height } = box(element);
	return width / height > 0.8 && width / height < 1.25;
}

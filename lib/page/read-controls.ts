import { box, closest, matches, openRoot, tag } from './unclobbered';
import type { Visibility } from './visible';

/** More controls than this is no login screen. */
const MAX_CONTROLS = 400;
/** A QR code or a captcha box that a person can use is at least this wide and high. */
const MIN_PICTURE_PX = 96;

const PRESS = 'button, a[href], [role="button"], [role="link"], summary, input[type="submit"], input[type="button"]';
const FIELD =
	'input:not([type="hidden"]):not([type="submit"]):not([type="button"]):not([type="reset"]):not([type="image"]), textarea, [role="textbox"], [contenteditable="true"]';
const BOX = 'iframe, img, canvas, svg';

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
	} else if (matches(element, FIELD)) controls.fields.push(element);
	else if (name === 'iframe') {
		if (isBig(element)) controls.frames.push(element);
	} else if (isBig(element) && isSquare(element) && !closest(element, PRESS)) controls.pictures.push(element);
}

/** Custom elements are the ones with a hyphen; only they can carry a page's own shadow root in practice. */
function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
	const found: ShadowRoot[] = [];
	for (const element of root.querySelectorAll(':defined')) {
		if (!tag(element).includes('-')) continue;
		const inner = openRoot(element);
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

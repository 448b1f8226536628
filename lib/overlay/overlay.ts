import { arrange } from './arrange';
import { boxOf } from './box-of';
import { follow } from './follow';
import { createHost } from './host';
import type { Box } from './place';
import { createRing } from './ring';
import { isSeen } from './seen';

/** Under these sizes of the window the bubble is a sheet at the bottom, in px. */
const SHEET_WIDTH = 480;
const SHEET_HEIGHT = 560;

/** Running text, in px. */
const BODY_PX = 20;

export function isSheet({ innerWidth, innerHeight }: { innerWidth: number; innerHeight: number }): boolean {
	return innerWidth <= SHEET_WIDTH || innerHeight < SHEET_HEIGHT;
}

export interface Pointing {
	element: Element;
	/** The label of a field, which the ring embraces too. */
	label: Element | null;
	look: 'point' | 'explain';
	/** The word on the tag. */
	word: string;
}

export interface Scene {
	pointing: Pointing | null;
	/** What of the page the bubble leaves free where it can, and how much it matters. */
	keepFree: readonly { element: Element; weight: number }[];
	/** How large words are, in per cent. */
	text: number;
	/** Black on white. */
	contrast: boolean;
	/** For tests and reports: page state, step id, certainty. */
	state: string;
	step: string;
	reading: string;
}

export interface Overlay {
	element: HTMLElement;
	/** Where the bubble is painted. */
	bubble: HTMLElement;
	/** False when the page does not let us be seen: nothing is shown then. */
	show(scene: Scene): boolean;
	hide(): void;
}

export interface OverlayOptions {
	css: string;
	mode: ShadowRootMode;
	/** A button of ours was really pressed by a person: its `data-action`. */
	pressed(action: string): void;
	/** Is it still right to point at this element? Asked on every move. */
	isPointable(element: Element, host: Element): boolean;
	/** Something may have come over us: what is shown has to be shown again. */
	covered(): void;
	/** The ring had to go because the target changed under it. */
	lost(target: Element): void;
}

/** The ring and the bubble, over a page that we do not touch. Gone without a trace when the signal aborts. */
export function createOverlay(page: Document, options: OverlayOptions, signal: AbortSignal): Overlay {
	const view = page.defaultView ?? window;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(options.css);
	const host = createHost(page, sheet, options.mode);
	const root = page.createElement('div');
	const bubble = page.createElement('div');
	const ring = createRing(page);
	root.dataset.part = 'root';
	bubble.dataset.part = 'bubble';
	root.append(ring.element, bubble);
	host.shadow.append(root);
	let stopFollowing = () => {};
	let current: Scene | null = null;
	let shownAt = 0;

	const draw = () => {
		const scene = current;
		if (!scene) return;
		// A zoomed page zooms us too, and our px are the window's.
		root.style.zoom = String(1 / (host.element.currentCSSZoom ?? 1));
		const outer = drawRing(scene);
		const keepFree = scene.keepFree
			.filter(({ element }) => element !== scene.pointing?.element)
			.map(({ element, weight }) => ({ box: boxOf(element), weight }));
		// Whoever draws us may keep the head of the window, by moving our root down in it.
		const size = { width: view.innerWidth, height: view.innerHeight, top: boxOf(root).y };
		arrange({ root, bubble, ring, outer, focused: focusedField(page), keepFree, view: size }, isSheet(view));
	};

	const drawRing = ({ pointing }: Scene): Box | null => {
		if (!pointing) {
			ring.hide();
			return null;
		}
		if (!options.isPointable(pointing.element, host.element)) {
			ring.hide();
			options.lost(pointing.element);
			return null;
		}
		return ring.show(around(pointing), pointing.look, pointing.word);
	};

	const isDrawnSeen = () => isSeen(host.element, bubble.firstElementChild ?? bubble);
	/** Whoever comes to the top is heard coming. What was pressed just then was meant for what a person saw before. */
	const onTop = (event: Event) => {
		const { target } = event;
		const isClosed = event instanceof ToggleEvent && event.newState === 'closed';
		if (!current || (target === host.element) !== isClosed || target instanceof HTMLDetailsElement) return;
		shownAt = view.performance.now();
		host.contest();
		options.covered();
	};

	/** Left as a mark, too, for what comes into the bubble later with a button of its own. */
	const press = (action: string) => {
		options.pressed(action);
		bubble.dataset.pressed = action;
	};
	const onClick = (event: MouseEvent) => {
		if (event.target !== host.element) return;
		event.stopImmediatePropagation();
		if (!event.isTrusted || event.button !== 0 || view.performance.now() - shownAt < SETTLE_MS) return;
		if (!isDrawnSeen()) return options.covered();
		const isKeyboard = event.detail === 0;
		const button = isKeyboard ? actionAt(host.shadow.activeElement) : buttonUnder(event);
		if (button?.dataset.action) press(button.dataset.action);
	};
	const buttonUnder = ({ clientX, clientY }: MouseEvent) => actionAt(host.shadow.elementFromPoint(clientX, clientY));
	/** A press of the mouse on one of our buttons leaves the focus in the page's field, and so does not end its step. */
	const onMouseDown = (event: MouseEvent) => {
		if (event.target === host.element && buttonUnder(event)) event.preventDefault();
	};
	const hide = () => {
		current = null;
		stopFollowing();
		stopFollowing = () => {};
		host.leave();
	};

	view.addEventListener('click', onClick, { capture: true, signal });
	view.addEventListener('mousedown', onMouseDown, { capture: true, signal });
	for (const comes of ['toggle', 'fullscreenchange']) view.addEventListener(comes, onTop, { capture: true, signal });
	view.addEventListener('resize', draw, { signal });
	// Only with the focus in it: Esc in the page is the page's.
	bubble.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || !event.isTrusted) return;
			event.preventDefault();
			event.stopPropagation();
			press('close');
		},
		{ signal },
	);
	signal.addEventListener('abort', () => {
		stopFollowing();
		host.leave();
	});

	return {
		element: host.element,
		bubble,
		show(scene) {
			const isNew = !host.element.isConnected || current?.step !== scene.step || current?.state !== scene.state;
			current = scene;
			if (!host.stay(scene.pointing?.element ?? null)) {
				hide();
				return false;
			}
			if (isNew) shownAt = view.performance.now();
			root.hidden = false;
			root.dataset.state = scene.state;
			root.dataset.step = scene.step;
			root.dataset.reading = scene.reading;
			root.style.fontSize = `${BODY_PX * (scene.text / 100)}px`;
			root.toggleAttribute('data-contrast', scene.contrast);
			stopFollowing();
			// Without a target, the bubble alone may change its size.
			stopFollowing = follow(scene.pointing?.element ?? host.element, bubble, draw);
			if (isDrawnSeen()) return true;
			// Taking our element out would be a change of the page, and the next look at it.
			root.hidden = true;
			return false;
		},
		hide,
	};
}

function actionAt(inner: Element | null): HTMLElement | null {
	return inner?.closest<HTMLElement>('[data-action]') ?? null;
}

/** A press this soon after something new appeared was meant for what was there before. */
const SETTLE_MS = 300;

/** Where somebody types, if anywhere: the bubble does not lie over it. */
function focusedField({ activeElement }: Document): Box | null {
	const isField = activeElement instanceof Element && Element.prototype.matches.call(activeElement, 'input, textarea, select');
	return isField ? boxOf(activeElement) : null;
}

function around({ element, label }: Pointing): Box {
	const boxes = [element, ...(label ? [label] : [])].map(boxOf);
	const x = Math.min(...boxes.map((each) => each.x));
	const y = Math.min(...boxes.map((each) => each.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((each) => each.x + each.width)) - x,
		height: Math.max(...boxes.map((each) => each.y + each.height)) - y,
	};
}

import { dock } from './dock';
import { type Box, type KeepFree, type Place, type Placed, place, type Size, weigh } from './place';
import { RING_WIDTH, type Ring } from './ring';

/** Covering more than this is worth another form of the bubble: about two headings, or one control. */
const CROWDED = 75;
/** From this width on, in px, buttons stand beside the words where height is short. */
const WIDE = 600;
/** The narrowest card that can be read, and what of the room for it stays free, in px. */
const COLUMN = 240;
const COLUMN_MARGIN = 20;

export interface Stage {
	root: HTMLElement;
	bubble: HTMLElement;
	ring: Ring;
	/** The outer edge of the ring. */
	outer: Box | null;
	/** The field that somebody is in. */
	focused: Box | null;
	keepFree: readonly KeepFree[];
	view: Size;
}

/** Draws the bubble in the first of its forms that covers neither the target nor the focused field. */
export function arrange(stage: Stage, isLow: boolean): void {
	if ((!isLow && asCard(stage)) || asSheet(stage) || asColumn(stage)) return;
	asSheet(stage);
}

/** A card, or a low bar where that covers less. */
function asCard(stage: Stage): boolean {
	const card = put(stage, 'beside');
	if (stage.view.width >= WIDE && (card?.covers ?? CROWDED + 1) > CROWDED) {
		const bar = put(stage, 'bar');
		if (bar && (!card || bar.covers < card.covers)) return moveTo(stage, bar);
		setLayout(stage, 'beside');
	}
	return card !== null && moveTo(stage, card);
}

/** A card as narrow as the room beside a tall target. */
function asColumn(stage: Stage): boolean {
	const { root, outer, view } = stage;
	const width = outer ? Math.max(outer.x, view.width - outer.x - outer.width) - COLUMN_MARGIN : 0;
	if (width < COLUMN) return false;
	root.style.setProperty('--width', `${width}px`);
	const at = put(stage, 'column');
	return at !== null && moveTo(stage, at);
}

/** A sheet along an edge of the window. What has no room there is scrolled to. */
function asSheet(stage: Stage): boolean {
	const { root, bubble, ring, keepFree, view } = stage;
	setLayout(stage, 'sheet');
	bubble.style.transform = '';
	const [target, ...others] = forbidden(stage);
	const free = [target, stage.outer, ...others].filter((box) => box != null);
	const { edge, room } = dock(bubble.offsetHeight, free, view);
	root.dataset.dock = edge;
	root.toggleAttribute('data-tight', bubble.offsetHeight > room);
	root.style.setProperty('--room', `${room}px`);
	const { height } = sizeOf(bubble);
	const top = edge === 'top' ? height : 0;
	ring.face(null, { width: view.width, height: view.height - height + top, top, keepFree });
	const y = edge === 'top' ? 0 : view.height - height;
	return weigh({ x: 0, y, width: view.width, height }, weighed(stage)) < Number.POSITIVE_INFINITY;
}

function put(stage: Stage, layout: 'beside' | 'bar' | 'column'): Placed | null {
	const { bubble, ring, outer, view } = stage;
	setLayout(stage, layout);
	const tag = outer ? ring.tag() : { width: 0, height: 0 };
	const room = { across: RING_WIDTH + tag.width + 10, along: RING_WIDTH + tag.height + 10 };
	return place(sizeOf(bubble), outer && inset(outer, RING_WIDTH), room, weighed(stage), view);
}

function moveTo({ bubble, ring, outer, keepFree, view }: Stage, { x, y, side }: Place): true {
	bubble.style.transform = `translate(${x}px, ${y}px)`;
	const own = { box: { x, y, ...sizeOf(bubble) }, weight: Number.POSITIVE_INFINITY };
	if (outer) ring.face(side, { ...view, top: 0, keepFree: [...keepFree, own] });
	return true;
}

/** What is never covered where that can be helped, the dearest first. */
function forbidden({ outer, focused }: Stage): Box[] {
	return [outer && inset(outer, RING_WIDTH), focused].filter((box) => box !== null);
}

function weighed(stage: Stage): KeepFree[] {
	return [...stage.keepFree, ...forbidden(stage).map((box) => ({ box, weight: Number.POSITIVE_INFINITY }))];
}

function setLayout({ root, view }: Stage, layout: 'beside' | 'bar' | 'column' | 'sheet'): void {
	root.dataset.layout = layout;
	root.toggleAttribute('data-wide', layout === 'bar' || (layout === 'sheet' && view.width >= WIDE));
	root.toggleAttribute('data-tight', layout === 'column');
	root.style.removeProperty('--room');
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size {
	return { width, height };
}

function inset({ x, y, width, height }: Box, by: number): Box {
	return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

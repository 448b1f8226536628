import { boxOf } from './box-of';
import { dock } from './dock';
import { type Box, FORBIDDEN, type KeepFree, type Place, type Placed, place, type Size, type View, weigh } from './place';
import { RING_WIDTH, type Ring } from './ring';

/** Covering more than this is worth another form of the bubble: about two headings, or one control. */
const CROWDED = 75;
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
	view: View;
}

/** A card; where that has no place, or a crowded one, a sheet; and beside a target that leaves no room for one, a narrow card. */
export function arrange(stage: Stage, isLow: boolean): void {
	const card = isLow ? null : put(stage, 'beside');
	const covers = card && card.covers <= CROWDED ? FORBIDDEN : asSheet(stage);
	if (card && card.covers <= covers) {
		setLayout(stage, 'beside');
		moveTo(stage, card);
	} else if (covers === FORBIDDEN && !asColumn(stage)) asSheet(stage);
}

function asColumn(stage: Stage): boolean {
	const { root, outer, view } = stage;
	const width = outer ? Math.max(outer.x, view.width - outer.x - outer.width) - COLUMN_MARGIN : 0;
	root.style.setProperty('--width', `${width}px`);
	const at = width < COLUMN ? null : put(stage, 'column');
	if (at) moveTo(stage, at);
	return at !== null;
}

/** Along an edge of the window; what has no room there is scrolled to. Answers with the weight of all that it covers. */
function asSheet(stage: Stage): number {
	const { root, bubble, ring, outer, keepFree, view } = stage;
	setLayout(stage, 'sheet');
	bubble.style.transform = '';
	const [dearest, ...others] = forbidden(stage);
	const free = [dearest, outer, ...others].filter((box) => box != null);
	const { edge, room } = dock(bubble.offsetHeight, free, view);
	root.dataset.dock = edge;
	root.toggleAttribute('data-tight', bubble.offsetHeight > room);
	root.style.setProperty('--room', `${room}px`);
	const sheet = boxOf(bubble);
	ring.face(null, { ...view, ...(edge === 'top' ? { top: sheet.bottom } : { height: sheet.y }), keepFree });
	return weigh(sheet, weighed(stage));
}

function put(stage: Stage, layout: 'beside' | 'column'): Placed | null {
	const { bubble, ring, outer, view } = stage;
	setLayout(stage, layout);
	const tag = outer ? ring.tag() : { width: 0, height: 0 };
	const room = { across: RING_WIDTH + tag.width + 10, along: RING_WIDTH + tag.height + 10 };
	return place(sizeOf(bubble), outer && inset(outer, RING_WIDTH), room, weighed(stage), view);
}

function moveTo({ bubble, ring, outer, keepFree, view }: Stage, { x, y, side }: Place): void {
	bubble.style.transform = `translate(${x}px, ${y}px)`;
	const own = { box: { x, y, ...sizeOf(bubble) }, weight: FORBIDDEN };
	if (outer) ring.face(side, { ...view, keepFree: [...keepFree, own] });
}

/** What is never covered where that can be helped, the dearest first. */
function forbidden({ outer, focused }: Stage): Box[] {
	return [outer && inset(outer, RING_WIDTH), focused].filter((box) => box !== null);
}

function weighed(stage: Stage): KeepFree[] {
	return [...stage.keepFree, ...forbidden(stage).map((box) => ({ box, weight: FORBIDDEN }))];
}

function setLayout({ root }: Stage, layout: 'beside' | 'column' | 'sheet'): void {
	root.dataset.layout = layout;
	root.toggleAttribute('data-tight', layout === 'column');
	root.style.removeProperty('--room');
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size {
	return { width, height };
}

function inset({ x, y, width, height }: Box, by: number): Box {
	return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

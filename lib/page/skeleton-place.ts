import { attribute, box, matches, tag } from './unclobbered';

/** A layer over at least this share of the window lies over the page, as in `covered.ts`. */
const MOST = 0.7;
const SOLID = 0.2;
/** Pictures and frames under this size are signs; larger ones may be a QR code or a picture test. */
const SIGN_PX = 96;
const SIGN = 20;

/** The size of what has no text to give it one, roughly: exact sizes tell machines apart. */
export function sizeOf(element: Element): string {
	const { width, height } = box(element);
	return ` width="${roughly(width)}" height="${roughly(height)}"`;
}

function roughly(px: number): number {
	if (px < 2) return 0;
	return px < SIGN_PX ? SIGN : Math.max(Math.round(px / 50) * 50, 100);
}

/** Where a layer or a window over the page lies. What is in the flow needs no place. */
export function placeOf(element: Element, { innerWidth, innerHeight }: Window): string {
	const look = getComputedStyle(element);
	const isWindow = matches(element, '[aria-modal="true"]') || (tag(element) === 'dialog' && matches(element, ':modal'));
	const isLifted = look.position === 'fixed' || (look.position === 'absolute' && Number(look.zIndex) > 0);
	const { left, top, width, height } = box(element);
	const isLayer = isLifted && width * height >= innerWidth * innerHeight * MOST;
	if (!isWindow && !isLayer && !(look.position === 'fixed' && Number(look.zIndex) > 0)) return '';
	const [x, y, wide, high] = [left, top, width, height].map((px) => Math.round(px / 10) * 10);
	const spot = isLayer ? 'inset:0' : `left:${x}px;top:${y}px;width:${wide}px;height:${high}px`;
	const above = isWindow && tag(element) === 'dialog' ? ';z-index:9999' : Number(look.zIndex) > 0 ? `;z-index:${look.zIndex}` : '';
	const back = isSolid(look) || (isWindow && attribute(element, 'role') !== '') ? ';background:#fff' : '';
	const through = look.pointerEvents === 'none' ? ';pointer-events:none' : '';
	return ` style="position:fixed;${spot};overflow:auto${above}${back}${through}"`;
}

function isSolid({ backgroundColor, backgroundImage, opacity, backdropFilter }: CSSStyleDeclaration): boolean {
	if (backdropFilter !== 'none' && backdropFilter !== '') return true;
	const alpha = /rgba\([^)]*?([\d.]+)\)/u.exec(backgroundColor)?.[1];
	const solidity = backgroundImage !== 'none' ? 1 : backgroundColor === 'transparent' ? 0 : alpha === undefined ? 1 : Number(alpha);
	return solidity * Number(opacity) >= SOLID;
}

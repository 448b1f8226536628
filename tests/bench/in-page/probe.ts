import { ALONE, type Contestant, type Guide, OWN } from '../contestants';
import { type Box, canSeeInside, isOwnHostUp, markOf } from './mark-of';

/** What runs inside the page under test, the same for every guide. Built as one script, `benchProbe`. */

/** When something was first on the screen: ms since the document was ready and since it began to arrive, and the frame's own time. */
export interface Sighting {
	ms: number;
	sinceArrival: number;
	frame: number;
}

const PUSH_PX = 120;
const LOOK_AFTER_MS = 200;
const NEAR_PX = 2;
const FAR_PX = 100;
const GIVE_UP_MS = 3_000;
const NEVER_MS = 20_000;
const STORM_STEP_MS = 10;

let usual: number | undefined;
let sighted: Promise<Sighting> = Promise.reject(new Error('not started'));
sighted.catch(() => {});

/**
 * To the end of the first frame that has the mark, from the moment at which the document
 * is ready, when a library is called; and from the first byte, because we look a little
 * before the document says that it is ready. After each frame a message asks whether the
 * mark is there: it comes when the frame has been painted.
 */
export function timeRing(contestant: Contestant, target: string, point?: (target: HTMLElement) => void): void {
	sighted = new Promise((resolve, reject) => {
		const start = () => {
			const begun = performance.now();
			const channel = new MessageChannel();
			let frame = 0;
			const next = () =>
				requestAnimationFrame((time) => {
					frame = time;
					channel.port2.postMessage(null);
				});
			channel.port1.onmessage = () => {
				const now = performance.now();
				const ms = now - begun;
				if (isUp(contestant)) resolve({ ms, sinceArrival: now - arrivedAt(), frame });
				else if (ms > NEVER_MS) reject(new Error(`no mark of ${contestant}`));
				else next();
			};
			next();
			const element = document.querySelector<HTMLElement>(target);
			if (point && element) point(element);
		};
		addEventListener('DOMContentLoaded', start, { capture: true, once: true });
	});
}

/** When its first byte came, on the clock of `performance.now`. */
function arrivedAt(): number {
	const [navigation] = performance.getEntriesByType('navigation');
	if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('no navigation to measure from');
	return navigation.responseStart;
}

export function sighting(): Promise<Sighting> {
	return sighted;
}

/** The page's own world does not see into our shadow root: there our element itself has to do. */
function isUp(contestant: Contestant): boolean {
	if (contestant === ALONE) return true;
	return contestant === OWN && !canSeeInside() ? isOwnHostUp() : markOf(contestant) !== null;
}

/** Is what the guide draws around the target, and not far around it? */
export function isAround(guide: Guide, target: string): boolean {
	const [left = 1, top = 1, right = -1, bottom = -1] = gaps(guide, target) ?? [];
	return [-left, -top, right, bottom].every((gap) => gap >= -NEAR_PX && gap <= FAR_PX);
}

/** The page pushes the target down: by how many px the mark misses it a moment later. Null: no mark. */
export async function follow(guide: Guide, target: string): Promise<number | null> {
	const before = gaps(guide, target);
	push(PUSH_PX);
	await wait(LOOK_AFTER_MS);
	const after = gaps(guide, target);
	return before && after ? Math.round(difference(before, after) * 10) / 10 : null;
}

/**
 * The page replaces the target by an equal one, somewhere else, as after a new
 * rendering with a message above it: ms until the mark is around the new one.
 */
export async function reattach(guide: Guide, target: string): Promise<number | null> {
	const before = gaps(guide, target);
	const old = document.querySelector(target);
	if (!before || !old) return null;
	const start = performance.now();
	old.replaceWith(old.cloneNode(true));
	push(PUSH_PX / 2);
	while (performance.now() - start < GIVE_UP_MS) {
		await new Promise(requestAnimationFrame);
		const now = gaps(guide, target);
		if (now && difference(before, now) <= NEAR_PX) return Math.round(performance.now() - start);
	}
	return null;
}

/** Changes a text of the plain nodes `perSecond` times a second, in small steps, for so long. Returns how often it did. */
export function storm(perSecond: number, ms: number): Promise<number> {
	const texts = [...document.querySelectorAll('section span')].flatMap(({ firstChild }) =>
		firstChild instanceof Text ? [firstChild] : [],
	);
	const start = performance.now();
	let done = 0;
	return new Promise((resolve) => {
		const timer = setInterval(() => {
			const passed = Math.min(performance.now() - start, ms);
			for (const due = Math.floor((passed / 1_000) * perSecond); done < due; done += 1) {
				const text = texts[done % texts.length];
				if (text) text.data = `Linha ${done}`;
			}
			if (passed < ms) return;
			clearInterval(timer);
			resolve(done);
		}, STORM_STEP_MS);
	});
}

/** How far each side of the mark is from the same side of the target. */
function gaps(guide: Guide, target: string): number[] | null {
	const mark = markOf(guide);
	const box = document.querySelector(target)?.getBoundingClientRect();
	if (!mark || !box) return null;
	const [one, other] = [sides(mark), sides(box)];
	return one.map((side, index) => side - (other[index] ?? 0));
}

function sides({ x, y, width, height }: Box): number[] {
	return [x, y, x + width, y + height];
}

function difference(one: readonly number[], other: readonly number[]): number {
	return Math.max(...one.map((each, index) => Math.abs(each - (other[index] ?? 0))));
}

/** Everything under the header is this much lower than when the page came, in px. Margins that meet count once. */
function push(px: number): void {
	const header = document.querySelector('header');
	const next = header?.nextElementSibling;
	if (!header || !next) return;
	usual ??= next.getBoundingClientRect().top - header.getBoundingClientRect().bottom;
	header.style.marginBottom = `${usual + px}px`;
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

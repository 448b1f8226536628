import { advanceOnSite, type SiteEvent } from '../core/advance-on-site';
import { type Advice, advise, type Here, NOTHING_YET } from '../core/advise';
import { classify, type Reading } from '../core/classify';
import { type Memory, NEW_MEMORY } from '../core/memory';
import { CONTROLS, respond } from '../core/respond';
import type { Knowledge, StepKind } from '../core/rule';
import { type BubbleView, type Obstacle, viewOf } from '../core/view';
import { createOverlay, isSheet, type Pointing } from '../overlay/overlay';
import { labelAbove } from '../page/label-above';
import { type Look, look, type Place } from '../page/look';
import { pointable } from '../page/pointable';
import { isPrerendered, ready } from '../page/ready';
import { scrollTo } from '../page/scroll-to';
import { isConnected } from '../page/unclobbered';
import { watch } from '../page/watch';
import { keepFree } from './keep-free';

/** The guide's outside world. */
export interface Ports {
	page: Document;
	knowledge: Knowledge;
	css: string;
	mode: ShadowRootMode;
	/** What is remembered, or null when nobody answers; the guide works without. */
	recall(): Promise<Memory | null>;
	/** Tells what happened; the answer is what is remembered now. */
	tell(event: SiteEvent): Promise<Memory | null>;
	/** Calls back when another page or the popup changed what is remembered. */
	onChange(changed: (memory: Memory) => void, signal: AbortSignal): void;
	/** A stage's number, `!` after giving up, or nothing. */
	badge(badge: number | '' | '!'): void;
	/** `toHelper`: who reads it sits beside the person whose account it is. */
	paint(view: BubbleView, into: HTMLElement, toHelper: boolean): void;
	/** The word on the tag. */
	tagWord(kind: StepKind): string;
	now(): number;
	/** False when an update has replaced this script. */
	isAlive(): boolean;
	/** Which place the page stands for, where that is not its own address. */
	place?(): Place;
	/** A rehearsal: no address is claimed to be anybody's. */
	practice?: true;
}

/** A target that the page draws anew is looked for at once, but not more often than this, in ms. */
const RELOOK_MS = 250;

/** How often the guide tries to be seen on a page that does not let it. */
const MAX_DEFEATS = 5;

/** The loop: look, think, point. Runs until the signal aborts. */
export async function guide(ports: Ports, signal: AbortSignal): Promise<void> {
	const { page, knowledge } = ports;
	let memory = NEW_MEMORY;
	let here: Here = NOTHING_YET;
	let seen: Look | null = null;
	let reading: Reading = { certainty: 'unknown', state: null, rivals: [] };
	let advice: Advice = { show: 'nothing' };
	let unanswered = 0;
	let defeats = 0;
	let gaveUp = false;
	let scrolledFor = '';
	let lookedAt = 0;

	const stopped = new AbortController();
	signal.addEventListener('abort', () => stopped.abort());
	const overlay = createOverlay(
		page,
		{
			css: ports.css,
			mode: ports.mode,
			pressed,
			isPointable: (element, host) => pointable(element, host) === 'ok' || isExplained(element),
			covered: () => render(),
			lost: (target) => (isConnected(target) || ports.now() - lookedAt < RELOOK_MS ? render() : turn()),
		},
		stopped.signal,
	);

	/** What happened is true here at once, and remembered as soon as the background answers. */
	async function tell(event: SiteEvent): Promise<void> {
		memory = advanceOnSite(memory, event, ports.now());
		unanswered += 1;
		const answered = await ports.tell(event);
		unanswered -= 1;
		if (answered && unanswered === 0) {
			memory = answered;
			render();
		}
	}

	function turn(): void {
		if (stopped.signal.aborted || gaveUp) return;
		lookedAt = ports.now();
		seen = look(page, ports.place?.());
		const before = reading.state;
		reading = classify(seen.snapshot, knowledge);
		if (reading.state !== before) {
			here = NOTHING_YET;
			if (reading.state && memory.journey.goal !== null) void tell({ type: 'saw', state: reading.state });
		}
		render();
	}

	function render(): void {
		// A newer copy may be at work here already.
		if (!ports.isAlive()) stopped.abort();
		if (!seen || gaveUp || stopped.signal.aborted) return;
		advice = advise(reading, seen.snapshot, memory, here, knowledge);
		if (advice.show === 'nothing') {
			overlay.hide();
			ports.badge('');
			return;
		}
		const { pointing, obstacle } = aim(advice, seen);
		const host = ports.practice ? '' : seen.snapshot.host;
		ports.paint(viewOf(advice, reading, host, obstacle), overlay.bubble, memory.preferences.helper);
		const step = advice.show === 'bubble' ? advice.step.id : 'launcher';
		const isShown = overlay.show({
			pointing,
			keepFree: keepFree(seen),
			text: memory.preferences.text,
			contrast: memory.preferences.contrast,
			state: reading.state ?? 'unknown',
			step,
			reading: reading.certainty,
		});
		if (!isShown) defeats += 1;
		gaveUp = defeats > MAX_DEFEATS;
		if (gaveUp) overlay.hide();
		ports.badge(isShown ? (advice.progress?.at ?? '') : '!');
	}

	/** While the page is still on its way: once through everything, so that the first look is not the first time. */
	function rehearse(): void {
		if (page.documentElement === null || page.readyState !== 'loading') return;
		const { snapshot } = look(page, ports.place?.());
		const offer = advise(classify(snapshot, knowledge), snapshot, memory, { ...here, asked: 'unknown' }, knowledge);
		ports.paint(viewOf(offer, reading, '', null), overlay.bubble, false);
	}

	/** The element to point at now, or what is in the way. One scroll into view for each step. */
	function aim(shown: Advice, { elements }: Look): { pointing: Pointing | null; obstacle: Obstacle | null } {
		if (shown.show !== 'bubble') return { pointing: null, obstacle: null };
		const explained = shown.explains === null ? undefined : elements[shown.explains];
		if (explained)
			return { pointing: { element: explained, label: null, look: 'explain', word: ports.tagWord(shown.step.kind) }, obstacle: null };
		const element = shown.target === null ? undefined : elements[shown.target];
		if (!element) return { pointing: null, obstacle: null };
		// In a window of another width, turned or zoomed, the page is laid out anew, and the target may be out of sight.
		const place = `${shown.state} ${shown.step.id} ${page.defaultView?.innerWidth}`;
		if (scrolledFor !== place) {
			scrolledFor = place;
			scrollTo(element, isSheet(page.defaultView ?? window));
		}
		const answer = pointable(element, overlay.element);
		if (answer !== 'ok') return { pointing: null, obstacle: answer };
		const label = shown.step.kind === 'field' ? labelAbove(element, elements) : null;
		return { pointing: { element, label, look: 'point', word: ports.tagWord(shown.step.kind) }, obstacle: null };
	}

	function isExplained(element: Element): boolean {
		return advice.show === 'bubble' && advice.explains !== null && seen?.elements[advice.explains] === element && element.isConnected;
	}

	function pressed(name: string): void {
		const { step, choices } = advice.show === 'bubble' ? advice : { step: null, choices: [] };
		const action = [...CONTROLS, ...choices].find((each) => each === name);
		if (!action) return;
		const response = respond(action, step, here);
		here = response.here;
		const seesState = reading.state;
		if (response.event) {
			void tell(response.event);
			if (response.event.type === 'goal' && seesState) void tell({ type: 'saw', state: seesState });
		}
		if (action === 'look-again') turn();
		else render();
	}

	/** Leaving the field of a field step is the only thing that we hear of the page's fields. */
	page.addEventListener(
		'focusout',
		(event) => {
			if (advice.show !== 'bubble' || advice.step.kind !== 'field' || advice.target === null) return;
			if (event.target !== seen?.elements[advice.target]) return;
			here = { done: [...here.done, advice.step.id], asked: null };
			// After the browser has scrolled to where the focus went: our scroll to the next target comes last.
			setTimeout(render);
		},
		{ capture: true, signal: stopped.signal },
	);

	ports.onChange((changed) => {
		if (unanswered > 0) return;
		memory = changed;
		const { goal, passed } = memory.journey;
		// Not “the last one is another”: two tabs on two screens would tell each other for ever.
		if (reading.state && goal !== null && !passed.some(({ state }) => state === reading.state)) {
			void tell({ type: 'saw', state: reading.state });
		}
		render();
	}, stopped.signal);

	// A page that nobody sees yet asks nothing; its question would be refused.
	const recalled = isPrerendered(page) ? null : ports.recall();
	rehearse();
	await ready(page, stopped.signal);
	memory = (await (recalled ?? ports.recall())) ?? NEW_MEMORY;
	turn();
	watch(page, turn, stopped.signal);
	// While the page lay in the browser's cache, nothing that happened elsewhere reached it.
	page.defaultView?.addEventListener(
		'pageshow',
		async ({ persisted }) => {
			if (!persisted) return;
			memory = (await ports.recall()) ?? NEW_MEMORY;
			render();
		},
		{ signal: stopped.signal },
	);
}

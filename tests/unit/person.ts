import { advance, type JourneyEvent } from '../../lib/core/advance';
import { type Advice, advise, type Here, NOTHING_YET } from '../../lib/core/advise';
import { classify, type Reading } from '../../lib/core/classify';
import type { Memory } from '../../lib/core/memory';
import { type Control, respond } from '../../lib/core/respond';
import type { ChoiceId } from '../../lib/core/rule';
import type { Seen, Snapshot } from '../../lib/core/snapshot';
import { knowledge } from '../../lib/knowledge';
import { NOW, remembering } from './make';
import { isScreen, SCREENS, type ScreenId } from './site-model';

export type Bubble = Extract<Advice, { show: 'bubble' }>;

const readings = new WeakMap<Snapshot, Reading>();

/** The same snapshot is always read the same, so once is enough. */
function read(snapshot: Snapshot): Reading {
	const known = readings.get(snapshot) ?? classify(snapshot, knowledge);
	readings.set(snapshot, known);
	return known;
}

/** Somebody in front of a page with the guide on it, as `lib/guide` runs it: one look, one advice, one press. */
export class Visit {
	memory: Memory;
	here: Here = NOTHING_YET;
	screen: ScreenId;
	/** What the site shows beside the screen itself. */
	extra: Seen[] = [];
	#reading: Reading = { certainty: 'unknown', state: null, rivals: [] };

	constructor(screen: ScreenId, memory: Memory = remembering({ goal: 'recover' })) {
		this.memory = memory;
		this.screen = screen;
		this.look();
	}

	get snapshot(): Snapshot {
		const { snapshot } = SCREENS[this.screen];
		return this.extra.length === 0 ? snapshot : { ...snapshot, seen: [...snapshot.seen, ...this.extra] };
	}

	get advice(): Advice {
		return advise(this.#reading, this.snapshot, this.memory, this.here, knowledge);
	}

	get bubble(): Bubble {
		const { advice } = this;
		if (advice.show !== 'bubble') throw new Error(`${this.screen}: expected a bubble, got ${advice.show}`);
		return advice;
	}

	/** The name of what the ring is on. */
	get pointed(): string | null {
		const { target } = this.bubble;
		const seen = target === null ? undefined : this.snapshot.seen[target];
		if (!seen) return null;
		return seen.kind === 'field' ? seen.label || seen.placeholder : seen.text || seen.kind;
	}

	look(): void {
		const before = this.#reading.state;
		this.#reading = read(this.snapshot);
		const { state } = this.#reading;
		if (state === before) return;
		this.here = NOTHING_YET;
		if (state) this.tell({ type: 'saw', state });
	}

	tell(event: JourneyEvent): void {
		this.memory = advance(this.memory, event, NOW);
	}

	/** Presses a button of the bubble. */
	choose(pressed: ChoiceId | Control): void {
		const { advice } = this;
		const { event, here } = respond(pressed, advice.show === 'bubble' ? advice.step : null, this.here);
		this.here = here;
		if (event) this.tell(event);
	}

	/** Does on the page, or on the phone, what the step says. False where the site has no answer to it. */
	follow(): boolean {
		const next = SCREENS[this.screen].leads[this.bubble.step.id];
		if (!isScreen(next)) return false;
		this.go(next);
		return true;
	}

	/** The site says something on the same screen, or takes it back. */
	sees(...extra: Seen[]): void {
		this.extra = extra;
		this.look();
	}

	go(screen: ScreenId): void {
		this.screen = screen;
		this.extra = [];
		this.look();
	}
}

import type { Language } from './languages';
import type { Goal, Method, StateId, Way } from './rule';

/** One person's way through the screens. No personal data. */
export interface Journey {
	goal: Goal | null;
	way: Way | null;
	/** Contacts and means that the person said are out of reach. */
	lost: Method[];
	/** States in the order in which they appeared; `at` in ms since 1970. */
	passed: { state: StateId; at: number }[];
	/** The person put the bubble away; the launcher keeps the place. */
	hidden: boolean;
	/** Last change, ms since 1970. */
	updatedAt: number;
}

export interface Preferences {
	/** May the guide offer itself on a page? */
	offers: boolean;
	/** Somebody helps another person. */
	helper: boolean;
	/** How large words are, in per cent of our own size. */
	text: TextSize;
	/** Black on white, without tints. */
	contrast: boolean;
	/** What the guide speaks; null: as the browser does. */
	language: Language | null;
}

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Memory {
	journey: Journey;
	preferences: Preferences;
}

/** A journey left alone for this long is forgotten. */
export const JOURNEY_LASTS_MS = 24 * 60 * 60 * 1000;

/** Longer ways exist only for people going in circles; the oldest steps are dropped. */
export const MAX_PASSED = 64;

export const NEW_JOURNEY: Journey = { goal: null, way: null, lost: [], passed: [], hidden: false, updatedAt: 0 };
export const NEW_MEMORY: Memory = {
	journey: NEW_JOURNEY,
	preferences: { offers: true, helper: false, text: 100, contrast: false, language: null },
};

/** The memory without a journey that is too old. A clock set back does not count as age. */
export function expire(memory: Memory, now: number, lastsMs: number = JOURNEY_LASTS_MS): Memory {
	if (now - memory.journey.updatedAt <= lastsMs) return memory;
	return { ...memory, journey: NEW_JOURNEY };
}

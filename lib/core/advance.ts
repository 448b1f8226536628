import { advanceOnSite, type SiteEvent } from './advance-on-site';
import type { Language } from './languages';
import { type Memory, NEW_MEMORY, type Preferences, type TextSize } from './memory';

/** Everything that can happen to a journey, and what is chosen on our own pages. Enums and booleans only. */
export type JourneyEvent =
	| SiteEvent
	| { type: 'helper'; on: boolean }
	| { type: 'text'; size: TextSize }
	| { type: 'contrast'; on: boolean }
	/** Null: as the browser speaks. */
	| { type: 'language'; language: Language | null }
	| { type: 'next-person' };

/** What is remembered after an event. Idempotent: the same event twice changes nothing more. */
export function advance(memory: Memory, event: JourneyEvent, now: number): Memory {
	const preferring = (chosen: Partial<Preferences>): Memory => ({ ...memory, preferences: { ...memory.preferences, ...chosen } });
	switch (event.type) {
		case 'helper':
			return preferring({ helper: event.on });
		case 'text':
			return preferring({ text: event.size });
		case 'contrast':
			return preferring({ contrast: event.on });
		case 'language':
			return preferring({ language: event.language });
		case 'next-person':
			// Who helps stays the same, and so does what that person reads.
			return { ...NEW_MEMORY, preferences: { ...NEW_MEMORY.preferences, helper: true, language: memory.preferences.language } };
		default:
			return advanceOnSite(memory, event, now);
	}
}

import type { Say } from '../say';

/** When a person who has left is forgotten. */
export function resetWords(minutes: number, say: Say): string {
	return minutes === 1 ? say('options_managed_reset_one') : say('options_managed_reset', String(minutes));
}

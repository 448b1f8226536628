import type { Say } from './say';

/** The lines of the list that belongs to a key, as many as there are. */
export function listOf(key: string, say: Say): string[] {
	return [1, 2, 3, 4, 5, 6].map((at) => say(`${key}_list${at}`)).filter(Boolean);
}

import type { Memory, Preferences } from '../core/memory';

type Start = Pick<Preferences, 'text'>;

/** A size of words that nobody has chosen is not stored, so that a policy can settle what everybody starts with. */
export function leaveOut({ journey, preferences }: Memory, start: Start): unknown {
	const { text, ...others } = preferences;
	return { journey, preferences: text === start.text ? others : preferences };
}

/** What nobody has chosen, or nobody could in an older version: as everybody starts. All else stays as it lies there. */
export function fillIn(stored: unknown, start: Preferences): unknown {
	if (!isObject(stored) || !('preferences' in stored) || !isObject(stored.preferences)) return stored;
	return { ...stored, preferences: { ...start, ...stored.preferences } };
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

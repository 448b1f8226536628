import type { Say } from '../say';

/** What somebody is told who helps another person, where that is another sentence: “Peça …” instead of “Digite …”. */
export function sayToWhoHelps(say: Say): Say {
	return (key, ...parts) => say(`${key}_helper`, ...parts) || say(key, ...parts);
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The sentence with this key, in the person's language; `$1`, `$2` … are filled with the arguments. */
export type Say = (key: string, ...args: string[]) => string;

/** Without a browser to ask, keys stand for their sentences. */
export const SayContext = createContext<Say>((key) => key);

export function useSay(): Say {
	return useContext(SayContext);
}

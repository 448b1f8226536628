import type { JourneyEvent } from '../core/advance';
import type { Memory } from '../core/memory';
import { ask } from './ask';
import { onNews } from './news';

/** What the background keeps, as its other parts use it. Null: nobody answered. */
export interface Keeper {
	read(): Promise<Memory | null>;
	change(event: JourneyEvent): Promise<Memory | null>;
	listen(heard: (memory: Memory) => void, signal: AbortSignal): void;
}

/** `parse` turns what was stored into a memory, or null (`lib/store`). */
export function keeper(parse: (stored: unknown) => Memory | null): Keeper {
	return {
		read: () => ask({ ask: 'memory' }, parse),
		change: (event) => ask({ ask: 'advance', event }, parse),
		listen(heard, signal) {
			onNews((stored) => {
				const memory = parse(stored);
				if (memory) heard(memory);
			}, signal);
		},
	};
}

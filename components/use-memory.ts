import { useEffect, useRef, useState } from 'preact/hooks';
import type { JourneyEvent } from '../lib/core/advance';
import type { Language } from '../lib/core/languages';
import { type Memory, NEW_MEMORY } from '../lib/core/memory';

/** Who keeps the memory for a page. Null: nobody answered. */
export interface Keeper {
	read: () => Promise<Memory | null>;
	change: (event: JourneyEvent) => Promise<Memory | null>;
	listen: (heard: (memory: Memory) => void, signal: AbortSignal) => void;
	/** What a new start remembers. */
	start: Memory;
	/** What will be remembered after an event. */
	foresee: (memory: Memory, event: JourneyEvent) => Memory;
}

/** Who keeps the memory for a page that speaks a language already; `advance` is the core's. */
export function keeperFor(
	kept: Pick<Keeper, 'read' | 'change' | 'listen'>,
	advance: (memory: Memory, event: JourneyEvent, now: number) => Memory,
	language: Language | null,
): Keeper {
	const start = { ...NEW_MEMORY, preferences: { ...NEW_MEMORY.preferences, language } };
	return { ...kept, start, foresee: (memory, event) => advance(memory, event, Date.now()) };
}

export interface Remembered {
	memory: Memory;
	/** False while the last question to the keeper went without an answer. */
	kept: boolean;
	/** Resolves once the keeper has answered, or has failed to. */
	change: (event: JourneyEvent) => Promise<void>;
}

/** The memory as far as it is known: a page goes on with its own copy when the keeper is silent. */
export function useMemory(keeper: Keeper): Remembered {
	const [memory, setMemory] = useState<Memory>(keeper.start);
	const [kept, setKept] = useState(true);
	const asked = useRef(0);

	const settle = async (answer: Promise<Memory | null>): Promise<void> => {
		asked.current += 1;
		const mine = asked.current;
		const answered = await answer;
		// An older answer would undo on the screen what was pressed since.
		if (mine !== asked.current) return;
		setKept(answered !== null);
		if (answered) setMemory(answered);
	};

	useEffect(() => {
		const closing = new AbortController();
		void settle(keeper.read());
		keeper.listen(setMemory, closing.signal);
		return () => closing.abort();
	}, [keeper]);

	const change = (event: JourneyEvent): Promise<void> => {
		setMemory((before) => keeper.foresee(before, event));
		return settle(keeper.change(event));
	};
	return { memory, kept, change };
}

import { storage } from 'wxt/utils/storage';
import { expire, type Memory, NEW_MEMORY } from '../core/memory';
import { parseMemory } from '../core/parse-memory';

const item = storage.defineItem<unknown>('local:memory', { version: 1 });
const privateItem = storage.defineItem<unknown>('session:memory', { version: 1 });

/** Where a memory is kept: private windows leave nothing on the disk. */
export type Kept = 'on-disk' | 'in-session';

/** What is remembered and still young enough. Garbage and future versions read as nothing. */
export async function loadMemory(kept: Kept, now: number): Promise<Memory> {
	const stored = await itemOf(kept)
		.getValue()
		.catch(() => null);
	const memory = parseMemory(stored);
	if (!memory) return NEW_MEMORY;
	const young = expire(memory, now);
	// What is too old to be used is too old to be kept.
	if (young !== memory) await itemOf(kept).setValue(young);
	return young;
}

/** Throws when the browser cannot write. */
export async function saveMemory(kept: Kept, memory: Memory): Promise<void> {
	await itemOf(kept).setValue(memory);
}

/** Leaves nothing behind. */
export async function eraseMemory(kept: Kept): Promise<void> {
	await itemOf(kept).removeValue({ removeMeta: true });
}

function itemOf(kept: Kept) {
	return kept === 'on-disk' ? item : privateItem;
}

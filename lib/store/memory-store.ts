import { storage } from 'wxt/utils/storage';
import type { Memory } from '../core/memory';
import { parseMemory } from '../core/parse-memory';
import { keepYoung, type Policy, startUnder } from '../core/policy';
import { fillIn, leaveOut } from './unchosen';

/** Where a memory is kept. What happens in private windows is nobody else’s, so it has a place of its own. */
export type Kept = 'on-disk' | 'in-session' | 'in-private';

const items = {
	'on-disk': storage.defineItem<unknown>('local:memory', { version: 1 }),
	'in-session': storage.defineItem<unknown>('session:memory', { version: 1 }),
	'in-private': storage.defineItem<unknown>('session:private', { version: 1 }),
};

/** What is remembered and still young enough. Garbage and future versions read as nothing. */
export async function loadMemory(kept: Kept, policy: Policy, now: number): Promise<Memory> {
	const start = startUnder(policy);
	const stored = await items[kept].getValue().catch(() => null);
	const memory = parseMemory(fillIn(stored, start.preferences));
	if (!memory) return start;
	const young = keepYoung(memory, policy, now);
	// What is too old to be used is too old to be kept.
	if (young === start) await eraseMemory(kept);
	else if (young !== memory) await saveMemory(kept, policy, young);
	return young;
}

/** Throws when the browser cannot write. */
export async function saveMemory(kept: Kept, policy: Policy, memory: Memory): Promise<void> {
	await items[kept].setValue(leaveOut(memory, startUnder(policy).preferences));
}

/** Leaves nothing behind. */
export async function eraseMemory(kept: Kept): Promise<void> {
	await items[kept].removeValue({ removeMeta: true });
}

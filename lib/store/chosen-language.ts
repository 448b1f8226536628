import { storage } from 'wxt/utils/storage';
import type { Language } from '../core/languages';
import { type Memory, NEW_MEMORY } from '../core/memory';
import { parseMemory } from '../core/parse-memory';
import { keepYoung, NO_POLICY, type Policy } from '../core/policy';
import { readPolicy } from './read-policy';
import { fillIn } from './unchosen';

/** A browser that has just started may take seconds to say what was settled, in ms. */
const ENOUGH = 50;

/**
 * What our own pages speak from their first frame on; null: as the browser does. Read where it lies,
 * because the background may be asleep. Who has it answered later goes by that (`components/speaking`).
 */
export async function chosenLanguage(now: number): Promise<Language | null> {
	const [onDisk, inSession] = await Promise.all([read('local:memory'), read('session:memory')]);
	const memory = onDisk ?? inSession;
	// Most people have chosen none, and need not wait for more.
	if (memory === null || memory.preferences.language === null) return null;
	return keepYoung(memory, await policyNow(), now).preferences.language;
}

async function read(place: 'local:memory' | 'session:memory'): Promise<Memory | null> {
	const stored = await storage.getItem(place).catch(() => null);
	return parseMemory(fillIn(stored, NEW_MEMORY.preferences));
}

function policyNow(): Promise<Policy> {
	return Promise.race([readPolicy(), new Promise<Policy>((resolve) => setTimeout(resolve, ENOUGH, NO_POLICY))]);
}

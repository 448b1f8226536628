import { storage } from 'wxt/utils/storage';
import type { Language } from '../core/languages';
import { parseMemory } from '../core/parse-memory';
import { keepYoung, NO_POLICY, startUnder } from '../core/policy';
import { readPolicy } from './read-policy';
import { fillIn } from './unchosen';

/** A browser that has just started may take seconds to say what was settled, in ms. */
const ENOUGH = 50;

/**
 * What our own pages speak from their first frame on; null: as the browser does. Read where it lies,
 * because the background may be asleep. Who has it answered later goes by that (`components/speaking`).
 */
export async function chosenLanguage(now: number): Promise<Language | null> {
	const quick = new Promise<typeof NO_POLICY>((resolve) => setTimeout(resolve, ENOUGH, NO_POLICY));
	const [policy, ...stored] = await Promise.all([Promise.race([readPolicy(), quick]), read('local:memory'), read('session:memory')]);
	for (const each of stored) {
		const memory = parseMemory(fillIn(each, startUnder(policy).preferences));
		if (memory) return keepYoung(memory, policy, now).preferences.language;
	}
	return null;
}

function read(place: 'local:memory' | 'session:memory'): Promise<unknown> {
	return storage.getItem(place).catch(() => null);
}

import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { LANGUAGES, type Language } from '../core/languages';

const storedSchema = v.object({ preferences: v.object({ language: v.picklist(LANGUAGES) }) });

/**
 * What our own pages speak from their first frame on, or null: as the browser does. Read where it lies,
 * because the background may be asleep, and a policy may take seconds to be known.
 */
export async function chosenLanguage(): Promise<Language | null> {
	const stored = await Promise.allSettled([storage.getItem('local:memory'), storage.getItem('session:memory')]);
	for (const each of stored) {
		const memory = each.status === 'fulfilled' ? v.safeParse(storedSchema, each.value) : null;
		if (memory?.success) return memory.output.preferences.language;
	}
	return null;
}

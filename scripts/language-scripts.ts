import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../lib/core/languages.ts';

const LOCALES = join(import.meta.dirname, '..', 'public', '_locales');
const fileSchema = v.record(v.string(), v.object({ message: v.string() }));

/** Where `lib/bridge/say` looks first. */
const CHOSEN = 'globalThis[Symbol.for("passo-certo.say")]';

export interface LanguageScript {
	/** In the built extension. */
	path: string;
	contents: string;
}

/**
 * A browser gives an extension its own language and no other. For whoever wants another one,
 * each language’s sentences are a script, too.
 */
export function languageScripts(): LanguageScript[] {
	return LANGUAGES.map((language) => ({ path: `languages/${language}.js`, contents: scriptOf(language) }));
}

function scriptOf(language: Language): string {
	const file = v.parse(fileSchema, JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')));
	const texts = JSON.stringify(Object.entries(file).map(([key, { message }]) => [key, message]));
	// It ends in null, because a script that is brought to a page answers with its last value.
	return `{
const texts = new Map(${texts});
${CHOSEN} = (key, parts) => (texts.get(key) ?? "").replace(/\\$([1-9])/gu, (_, at) => parts[at - 1] ?? "");
}
null;
`;
}

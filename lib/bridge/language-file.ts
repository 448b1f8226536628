import type { Language } from '../core/languages';

/** The file that makes whoever loads it speak a language; null: as the browser does (`scripts/language-scripts.ts`). */
export function languageFile(language: Language | null) {
	return `/languages/${language ?? 'browser'}.js` as const;
}

import type { Language } from '../core/languages';

/** The file that makes whoever loads it speak a language (`scripts/language-scripts.ts`). */
export function languageFile(language: Language) {
	return `/languages/${language}.js` as const;
}

/** The folders of `public/_locales`. A new language is named here and has its sentences there. */
export const LANGUAGES = ['pt_BR', 'es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself: who looks for it may read no other. */
export const LANGUAGE_NAMES: Record<Language, string> = { pt_BR: 'Português', es: 'Español', en: 'English' };

/** The one in which a document is that is marked with a tag like `pt-BR` or `en-GB`. */
export function languageOf(tag: string): Language | null {
	return LANGUAGES.find((each) => each.slice(0, 2) === tag.slice(0, 2)) ?? null;
}

import { browser } from 'wxt/browser';
import { type Language, languageOf } from '../core/languages';

/** Where the file of a language puts its own way to say things, for whoever chose another than the browser's. */
const CHOSEN = Symbol.for('passo-certo.say');

/** The text of a key in the person's language, Portuguese first; empty for a key that does not exist. */
export function say(key: string, ...parts: string[]): string {
	const chosen: unknown = Reflect.get(globalThis, CHOSEN);
	if (typeof chosen === 'function') return String(chosen(key, parts));
	// WXT's own types know only the keys of today, and keys here are built from ids.
	const texts: { getMessage(key: string, parts?: string[]): string } = browser.i18n;
	return texts.getMessage(key, parts);
}

/** What the browser speaks, where that is one of ours. */
export function ownLanguage(): Language | null {
	return languageOf(browser.i18n.getMessage('lang'));
}

/** From here on as the browser speaks. */
export function sayAsBrowser(): void {
	Reflect.deleteProperty(globalThis, CHOSEN);
}

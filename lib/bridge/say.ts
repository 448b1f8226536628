import { browser } from 'wxt/browser';

/**
 * The text of a key in the person's language, Portuguese first; empty for a key that does not exist.
 * Whoever chose another language than the browser's has that language's own way to say things (`speak`).
 */
export function say(key: string, ...parts: string[]): string {
	const chosen: unknown = Reflect.get(globalThis, Symbol.for('passo-certo.say'));
	if (typeof chosen === 'function') return String(chosen(key, parts));
	// WXT's own types know only the keys of today, and keys here are built from ids.
	const texts: { getMessage(key: string, parts?: string[]): string } = browser.i18n;
	return texts.getMessage(key, parts);
}

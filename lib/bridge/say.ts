import { browser } from 'wxt/browser';

/** The text of a key in the browser's language, Portuguese first; empty for a key that does not exist. */
export function say(key: string, ...parts: string[]): string {
	// WXT's own types know only the keys of today, and keys here are built from ids.
	const texts: { getMessage(key: string, parts?: string[]): string } = browser.i18n;
	return texts.getMessage(key, parts);
}

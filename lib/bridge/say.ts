// The polyfill itself: WXT's own types know only the keys of today, and keys here are built from ids.
import browser from 'webextension-polyfill';

/** The text of a key in the browser's language, Portuguese first; empty for a key that does not exist. */
export function say(key: string, ...parts: string[]): string {
	return browser.i18n.getMessage(key, parts);
}

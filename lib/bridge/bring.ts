import { browser } from 'wxt/browser';
import type { Language } from '../core/languages';
import { languageFile } from './language-file';

type File = '/voice.js' | '/words.js' | '/jump.js' | '/content-scripts/guide.js';

/** Runs files of the package in our world of the page that a tab shows, once it is loaded. */
export async function bring(files: File[], tabId: number): Promise<void> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files });
	} catch {
		// The page has gone meanwhile, or is one that we may not see.
	}
}

/** Makes the guide in a tab speak a language from its next sentence on. */
export async function bringLanguage(language: Language, tabId: number): Promise<void> {
	try {
		// At once: the guide waits for it.
		await browser.scripting.executeScript({ target: { tabId }, files: [languageFile(language)], injectImmediately: true });
	} catch {
		// As above.
	}
}

import { browser } from 'wxt/browser';
import type { Language } from '../core/languages';
import { languageFile } from './language-file';
import { sayAsBrowser } from './say';

let spoken: Language | null = null;
let last = Promise.resolve();

/**
 * From here on, this page of ours speaks that language; null: as the browser does. One after the
 * other, so that the last choice holds. One that cannot be loaded changes nothing.
 */
export function speak(language: Language | null): Promise<void> {
	last = last.then(() => become(language));
	return last;
}

async function become(language: Language | null): Promise<void> {
	if (language === spoken) return;
	if (language === null) sayAsBrowser();
	else if (!(await load(language))) return;
	spoken = language;
}

async function load(language: Language): Promise<boolean> {
	const script = document.createElement('script');
	script.src = browser.runtime.getURL(languageFile(language));
	const isLoaded = await new Promise<boolean>((resolve) => {
		script.addEventListener('load', () => resolve(true));
		script.addEventListener('error', () => resolve(false));
		document.head.append(script);
	});
	script.remove();
	return isLoaded;
}

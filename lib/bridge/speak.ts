import { browser } from 'wxt/browser';
import type { Language } from '../core/languages';
import { languageFile } from './language-file';

let spoken: Language | null = null;

/** From here on, this page of ours speaks that language. One that cannot be loaded changes nothing. */
export async function speak(language: Language | null): Promise<void> {
	if (language === spoken) return;
	spoken = language;
	const script = document.createElement('script');
	script.src = browser.runtime.getURL(languageFile(language));
	await new Promise((resolve) => {
		script.addEventListener('load', resolve);
		script.addEventListener('error', resolve);
		document.head.append(script);
	});
	script.remove();
}

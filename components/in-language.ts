import type { Say } from './say';

export type Page = 'address' | 'capture' | 'options' | 'popup' | 'practice' | 'sheet' | 'welcome';

/** Tells the browser, and who reads aloud, the language of our page and its title: in its file they are Portuguese. */
export function inLanguage(page: Page, say: Say): void {
	document.documentElement.lang = say('lang');
	document.title = say(`title_${page}`);
}

import { browser } from 'wxt/browser';

/** The address of the page that our button was pressed on: the press is what lets us see it, until the page becomes another. */
export async function frontAddress(): Promise<string | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.url;
}

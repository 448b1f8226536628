import { browser } from 'wxt/browser';

/** The tab that our button was pressed on, and its address as far as we may see it. */
export interface FrontTab {
	id: number | undefined;
	address: string | undefined;
}

/** The press is what lets us see the address, until the page becomes another. */
export async function frontTab(): Promise<FrontTab> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return { id: tab?.id, address: tab?.url };
}

import { browser } from 'wxt/browser';

/** The tabs that show one of the sites: in private windows, in all others, or everywhere. */
export async function siteTabs(sites: string[], isPrivate?: boolean): Promise<number[]> {
	const tabs = await browser.tabs.query({ url: sites });
	const wanted = tabs.filter((tab) => isPrivate === undefined || (tab.incognito === true) === isPrivate);
	return wanted.flatMap(({ id }) => id ?? []);
}

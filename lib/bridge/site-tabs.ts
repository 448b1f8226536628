import { browser } from 'wxt/browser';

/** The tabs that show one of the sites, in private windows or in all others. */
export async function siteTabs(sites: string[], isPrivate: boolean): Promise<number[]> {
	const tabs = await browser.tabs.query({ url: sites });
	return tabs.filter((tab) => (tab.incognito === true) === isPrivate).flatMap(({ id }) => id ?? []);
}

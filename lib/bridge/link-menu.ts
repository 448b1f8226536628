import { browser } from 'wxt/browser';

const ID = 'whose-link';

/** Puts the question into the menu of every link. Firefox for Android has no such menu. */
export async function offerLinkMenu(title: string): Promise<void> {
	// An update finds the entry of the version before.
	await browser.contextMenus?.removeAll();
	browser.contextMenus?.create({ id: ID, title, contexts: ['link'] });
}

/** Calls back with the address of each link that is asked about. */
export function onLinkAsked(heard: (address: string) => void): void {
	browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
		if (menuItemId === ID && linkUrl !== undefined) heard(linkUrl);
	});
}

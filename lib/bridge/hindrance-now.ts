import { browser } from 'wxt/browser';
import type { Hindrance } from '../core/hindrance';

/** What keeps the guide from the sites, or from the page behind the popup: there the badge says so. */
export async function hindranceNow(sites: string[]): Promise<Hindrance | null> {
	if (!(await browser.permissions.contains({ origins: sites }))) return 'no-access';
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	// A tab that has gone meanwhile has no badge, and the popup opens all the same.
	const badge = tab?.id === undefined ? '' : await browser.action.getBadgeText({ tabId: tab.id }).catch(() => '');
	return badge === '!' ? 'covered' : null;
}

import { browser } from 'wxt/browser';
import type { Hindrance } from '../core/hindrance';
import type { FrontTab } from './front-tab';

/** What keeps the guide from the sites, or from the page behind the popup: there the badge says so. */
export async function hindranceNow(sites: string[], front: Promise<FrontTab>): Promise<Hindrance | null> {
	const [isAllowed, badge] = await Promise.all([browser.permissions.contains({ origins: sites }), badgeOn(front)]);
	if (!isAllowed) return 'no-access';
	return badge === '!' ? 'covered' : null;
}

/** A tab that has gone meanwhile has no badge, and the popup opens all the same. */
async function badgeOn(front: Promise<FrontTab>): Promise<string> {
	const { id } = await front;
	return id === undefined ? '' : browser.action.getBadgeText({ tabId: id }).catch(() => '');
}

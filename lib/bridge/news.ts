import { browser } from 'wxt/browser';
import type { Memory } from '../core/memory';
import { isNews, type News } from './replies';
import { siteTabs } from './site-tabs';

/**
 * Tells every page we may see about a change. Tabs without our script do not matter.
 * What happens in private windows is told only there. `first`: what a tab needs before it hears.
 */
export async function tellPages(
	memory: Memory,
	sites: string[],
	isPrivate: boolean,
	first?: (tabId: number) => Promise<void>,
): Promise<void> {
	const news: News = { news: 'memory', memory };
	const tellTab = async (id: number) => {
		await first?.(id);
		await browser.tabs.sendMessage(id, news);
	};
	if (!isPrivate) void Promise.allSettled([browser.runtime.sendMessage(news)]);
	await Promise.allSettled((await siteTabs(sites, isPrivate)).map(tellTab));
}

/** Calls back with each change that the background tells of, until the signal aborts. */
export function onNews(heard: (stored: unknown) => void, signal: AbortSignal): void {
	const listen = (message: unknown, sender: { id?: string }): undefined => {
		if (sender.id !== browser.runtime.id) return;
		if (isNews(message)) heard(message.memory);
	};
	browser.runtime.onMessage.addListener(listen);
	signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

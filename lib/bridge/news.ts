import { browser } from 'wxt/browser';
import type { Memory } from '../core/memory';
import { isNews, type News } from './replies';

/**
 * Tells every page we may see about a change. Tabs without our script do not matter.
 * What happens in private windows is told only there.
 */
export async function tellPages(memory: Memory, sites: string[], isPrivate: boolean): Promise<void> {
	const news: News = { news: 'memory', memory };
	const tabs = (await browser.tabs.query({ url: sites })).filter((tab) => (tab.incognito === true) === isPrivate);
	await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : browser.tabs.sendMessage(tab.id, news))));
	if (!isPrivate) await Promise.allSettled([browser.runtime.sendMessage(news)]);
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

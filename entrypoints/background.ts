import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type Speaker } from '../lib/bridge/answer';
import type { Badge, Request } from '../lib/bridge/messages';
import { tellPages } from '../lib/bridge/news';
import type { Reply } from '../lib/bridge/replies';
import { advance, type JourneyEvent } from '../lib/core/advance';
import type { Memory } from '../lib/core/memory';
import { SITE_HOSTS, SITES } from '../lib/knowledge/sites';
import { eraseMemory, type Kept, loadMemory, saveMemory } from '../lib/store/memory-store';

/** Owns nothing between two events: load, advance, save, answer, under one lock for all tabs. */
export default defineBackground(() => {
	answer(handle, SITE_HOSTS);
	browser.runtime.onStartup.addListener(() => void remembered('on-disk'));
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
	});
});

async function handle(request: Request, speaker: Speaker): Promise<Reply> {
	const kept: Kept = speaker.from === 'site' && speaker.private ? 'in-session' : 'on-disk';
	try {
		switch (request.ask) {
			case 'memory':
				return { ok: true, memory: await remembered(kept) };
			case 'advance':
				return { ok: true, memory: await change(request.event, kept) };
			case 'badge':
				if (speaker.from === 'site') await showBadge(request.badge, speaker.tabId);
				return { ok: true, memory: await remembered(kept) };
		}
	} catch {
		return { ok: false, why: 'storage' };
	}
}

/** What is remembered now. Under the lock, because what is too old is forgotten for good. */
function remembered(kept: Kept): Promise<Memory> {
	return navigator.locks.request('memory', () => loadMemory(kept, Date.now()));
}

/** Without the lock, parallel events from two tabs would overwrite each other. */
function change(event: JourneyEvent, kept: Kept): Promise<Memory> {
	return navigator.locks.request('memory', async () => {
		const now = Date.now();
		const before = await loadMemory(kept, now);
		const after = advance(before, event, now);
		if (event.type === 'erase') await eraseMemory(kept);
		else if (after !== before) await saveMemory(kept, after);
		if (after !== before) void tellPages(after, SITES, kept === 'in-session');
		return after;
	});
}

async function showBadge(badge: Badge, tabId: number): Promise<void> {
	await browser.action.setBadgeBackgroundColor({ color: '#ffa62b', tabId });
	await browser.action.setBadgeText({ text: String(badge), tabId });
}

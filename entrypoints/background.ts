import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { verdictOn } from '../lib/address/verdict-on';
import { answer, type Speaker } from '../lib/bridge/answer';
import { bring, bringLanguage } from '../lib/bridge/bring';
import { domainOf } from '../lib/bridge/domain-of';
import { offerLinkMenu, onLinkAsked } from '../lib/bridge/link-menu';
import type { Badge, Request } from '../lib/bridge/messages';
import { tellPages } from '../lib/bridge/news';
import type { Reply } from '../lib/bridge/replies';
import { say } from '../lib/bridge/say';
import { siteTabs } from '../lib/bridge/site-tabs';
import type { JourneyEvent } from '../lib/core/advance';
import { advanceUnder } from '../lib/core/advance-under';
import type { Memory } from '../lib/core/memory';
import type { Policy } from '../lib/core/policy';
import type { Verdict } from '../lib/core/verdict';
import { hosts } from '../lib/knowledge/hosts';
import { lures } from '../lib/knowledge/lures';
import { SITE_HOSTS, SITES } from '../lib/knowledge/sites';
import { eraseMemory, type Kept, loadMemory, saveMemory } from '../lib/store/memory-store';
import { readPolicy } from '../lib/store/read-policy';

/** Owns nothing between two events: load, advance, save, answer, under one lock for all tabs. */
export default defineBackground(() => {
	answer(handle, SITE_HOSTS, () => browser.permissions.contains({ origins: SITES }));
	// Whenever we wake, and with the browser: what is too old goes, and what may not lie on the disk.
	void tidy();
	browser.runtime.onStartup.addListener(() => void tidy());
	// Chromium may learn of a policy after it has started us.
	browser.storage.onChanged.addListener((_, area) => {
		if (area === 'managed') void tidy();
	});
	browser.commands?.onCommand.addListener((command, tab) => void jump(command, tab?.id));
	onLinkAsked(openVerdict);
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void offerLinkMenu(say('verdict_menu'));
		if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
		void joinOpenTabs();
	});
	browser.permissions.onAdded.addListener(() => void joinOpenTabs());
});

async function handle(request: Request, speaker: Speaker): Promise<Reply> {
	const isPrivate = speaker.from === 'site' && speaker.private;
	try {
		switch (request.ask) {
			case 'memory':
				return { ok: true, memory: await recall(speaker, isPrivate) };
			case 'advance':
				return { ok: true, memory: await change(request.event, isPrivate) };
			case 'badge':
				if (speaker.from === 'site') {
					await showBadge(request.badge, speaker.tabId);
					if (request.badge !== '!') await bringExtras(speaker);
				}
				return { ok: true, memory: await remembered(isPrivate) };
			case 'link':
				return speaker.from === 'page' ? { ok: true, verdict: takeVerdict() } : { ok: false, why: 'not-allowed' };
		}
	} catch {
		return { ok: false, why: 'storage' };
	}
}

/** How long a guide waits for its language, at most: where it cannot be brought, the browser’s has to do. In ms. */
const LANGUAGE_MS = 500;

/** Who chose another language than the browser’s has it on the page before the guide says a word. */
async function recall(speaker: Speaker, isPrivate: boolean): Promise<Memory> {
	const memory = await remembered(isPrivate);
	const { language } = memory.preferences;
	if (speaker.from === 'site' && language !== null) {
		const late = new Promise((resolve) => setTimeout(resolve, LANGUAGE_MS));
		await Promise.race([bringLanguage(language, speaker.tabId), late]);
	}
	return memory;
}

/** In memory only, for as long as our page takes to ask. A worker that ends meanwhile has forgotten it. */
let link: string | undefined;

function openVerdict(address: string): void {
	link = address;
	void browser.tabs.create({ url: browser.runtime.getURL('/address.html') });
}

function takeVerdict(): Verdict {
	const verdict = verdictOn(link, { hosts, lures, domainOf });
	link = undefined;
	return verdict;
}

/** What is remembered now. Under the lock, because what is too old is forgotten for good. */
function remembered(isPrivate: boolean): Promise<Memory> {
	return navigator.locks.request('memory', async () => {
		const policy = await readPolicy();
		const now = Date.now();
		return shownIn(isPrivate, await loadMemory(await placeUnder(policy, isPrivate), policy, now), policy, now);
	});
}

/** In a private window the guide looks and speaks as it does outside, where these are chosen. Nothing else gets in, and nothing out. */
async function shownIn(isPrivate: boolean, memory: Memory, policy: Policy, now: number): Promise<Memory> {
	if (!isPrivate) return memory;
	const { text, contrast, language } = (await loadMemory(await placeUnder(policy, false), policy, now)).preferences;
	return { ...memory, preferences: { ...memory.preferences, text, contrast, language } };
}

/** Nobody waits for it. Where the store fails, whoever asks next is told so. */
async function tidy(): Promise<void> {
	try {
		await remembered(false);
	} catch {
		// It is tried again at the next start.
	}
}

/** Without the lock, parallel events from two tabs would overwrite each other. */
function change(event: JourneyEvent, isPrivate: boolean): Promise<Memory> {
	return navigator.locks.request('memory', async () => {
		const policy = await readPolicy();
		const kept = await placeUnder(policy, isPrivate);
		const now = Date.now();
		const before = await loadMemory(kept, policy, now);
		const after = advanceUnder(policy, before, event, now);
		if (event.type === 'erase') await eraseMemory(kept);
		else if (after !== before) await saveMemory(kept, policy, after);
		const shown = await shownIn(isPrivate, after, policy, now);
		if (after !== before) void tellPages(shown, SITES, isPrivate, speakFirst(before, after));
		return shown;
	});
}

/** Pages draw themselves anew when they hear of a change: a new language has to be there by then. */
function speakFirst(before: Memory, { preferences: { language } }: Memory): ((tabId: number) => Promise<void>) | undefined {
	if (language === null || language === before.preferences.language) return undefined;
	return (tabId) => bringLanguage(language, tabId);
}

/** Where nothing may be on the disk, what lies there from before goes, too. */
async function placeUnder({ sessionOnly }: Policy, isPrivate: boolean): Promise<Kept> {
	if (sessionOnly) await eraseMemory('on-disk');
	if (isPrivate) return 'in-private';
	return sessionOnly ? 'in-session' : 'on-disk';
}

const brought = new Set<string>();

/** Voice and meanings follow the guide to a page, once; a worker that has forgotten it brings them again in vain. */
async function bringExtras({ tabId, documentId }: Extract<Speaker, { from: 'site' }>): Promise<void> {
	if (documentId !== undefined && brought.has(documentId)) return;
	if (documentId !== undefined) brought.add(documentId);
	await bring(['/voice.js', '/words.js'], tabId);
}

/** By a key of the browser's, which no page hears. On other sites there is nothing to go to, and no right to look. */
async function jump(command: string, tabId: number | undefined): Promise<void> {
	if (command !== 'go-to-guide' || tabId === undefined) return;
	await bring(['/jump.js'], tabId);
}

/** Pages that were open before us, before an update, or before we were allowed to see them. Where this copy runs already, it comes in vain. */
async function joinOpenTabs(): Promise<void> {
	const tabs = await siteTabs(SITES);
	await Promise.all(tabs.map((tabId) => bring(['/content-scripts/guide.js'], tabId)));
}

async function showBadge(badge: Badge, tabId: number): Promise<void> {
	await browser.action.setBadgeBackgroundColor({ color: '#ffa62b', tabId });
	await browser.action.setBadgeText({ text: String(badge), tabId });
}

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { JourneyEvent } from '../core/advance';
import type { SiteEvent } from '../core/advance-on-site';
import { isOnSite } from './is-on-site';
import { type Request, requestSchema } from './messages';
import type { Reply } from './replies';

type Sender = Browser.runtime.MessageSender;

/** Who speaks: one of our own pages, or our script on top of one of the sites. */
export type Speaker = { from: 'page' } | { from: 'site'; tabId: number; documentId: string | undefined; private: boolean };

/**
 * May a script on a page tell of this? It may of what it sees and of what a button of the bubble means.
 * The rest is chosen on our own pages: on others’, a script counts as one that may have been taken over.
 */
const TOLD_BY_SITES: Record<SiteEvent['type'], true> & Record<Exclude<JourneyEvent, SiteEvent>['type'], false> = {
	saw: true,
	goal: true,
	way: true,
	lost: true,
	stop: true,
	hide: true,
	show: true,
	offers: true,
	helper: false,
	text: false,
	contrast: false,
	language: false,
	'next-person': false,
	erase: true,
};

/** Answers requests of our own parts; others get no hearing, nor does our script on sites that the person has taken from us. */
export function answer(
	handle: (request: Request, speaker: Speaker) => Promise<Reply>,
	sites: readonly string[],
	maySeeSites: () => Promise<boolean>,
): void {
	browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<Reply> | undefined => {
		if (sender.id !== browser.runtime.id) return undefined;
		const request = v.safeParse(requestSchema, message);
		if (!request.success) return Promise.resolve({ ok: false, why: 'bad-request' });
		const speaker = whoSpeaks(sender, sites);
		if (!speaker || !mayAsk(speaker, request.output)) return Promise.resolve({ ok: false, why: 'not-allowed' });
		if (speaker.from === 'page') return handle(request.output, speaker);
		return maySeeSites().then((may) => (may ? handle(request.output, speaker) : { ok: false, why: 'not-allowed' }));
	});
}

/** The browser says where a message comes from, never the message itself. */
export function whoSpeaks(sender: Sender, sites: readonly string[]): Speaker | null {
	const url = parse(sender.url);
	if (!url) return null;
	const home = browser.runtime.getURL('/');
	if (url.href.startsWith(home)) return sender.origin === undefined || `${sender.origin}/` === home ? { from: 'page' } : null;
	const isTop = sender.frameId === 0;
	const lifecycle = 'documentLifecycle' in sender ? sender.documentLifecycle : 'active';
	const isActive = lifecycle === undefined || lifecycle === 'active';
	// What the browser knows of the origin must fit the address; old Firefox says nothing of it.
	const isItself = sender.origin === undefined || sender.origin === url.origin;
	if (!isTop || !isActive || !isItself || !isOnSite(url.href, sites) || sender.tab?.id === undefined) return null;
	return { from: 'site', tabId: sender.tab.id, documentId: sender.documentId, private: sender.tab.incognito === true };
}

/** In the bubble the person can only say that the guide shall not offer itself any more. */
function mayAsk(speaker: Speaker, request: Request): boolean {
	if (speaker.from === 'page' || request.ask !== 'advance') return true;
	const { event } = request;
	return TOLD_BY_SITES[event.type] && !(event.type === 'offers' && event.on);
}

function parse(url: string | undefined): URL | null {
	return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

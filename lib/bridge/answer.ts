import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Request, requestSchema } from './messages';
import type { Reply } from './replies';

type Sender = Browser.runtime.MessageSender;

/** Who speaks: one of our own pages, or our script on top of one of the sites. */
export type Speaker = { from: 'page' } | { from: 'site'; tabId: number; documentId: string | undefined; private: boolean };

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
		if (!speaker) return Promise.resolve({ ok: false, why: 'not-allowed' });
		if (speaker.from === 'page') return handle(request.output, speaker);
		return maySeeSites().then((may) => (may ? handle(request.output, speaker) : { ok: false, why: 'not-allowed' }));
	});
}

/** The browser says where a message comes from, never the message itself. */
export function whoSpeaks(sender: Sender, sites: readonly string[]): Speaker | null {
	const url = parse(sender.url);
	if (!url) return null;
	if (url.href.startsWith(browser.runtime.getURL('/'))) return { from: 'page' };
	const isTop = sender.frameId === 0;
	const lifecycle = 'documentLifecycle' in sender ? sender.documentLifecycle : 'active';
	const isActive = lifecycle === undefined || lifecycle === 'active';
	const isSite = url.protocol === 'https:' && url.port === '' && sites.some((site) => matches(url.hostname, site));
	if (!isTop || !isActive || !isSite || sender.tab?.id === undefined) return null;
	return { from: 'site', tabId: sender.tab.id, documentId: sender.documentId, private: sender.tab.incognito === true };
}

function matches(host: string, site: string): boolean {
	return site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site;
}

function parse(url: string | undefined): URL | null {
	return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../lib/bridge/answer';
import type { Request } from '../../lib/bridge/messages';
import type { JourneyEvent } from '../../lib/core/advance';
import { NOTHING_YET } from '../../lib/core/advise';
import { NEW_MEMORY } from '../../lib/core/memory';
import { respond } from '../../lib/core/respond';
import { CHOICES, STATE_IDS } from '../../lib/core/rule';
import { SITE_HOSTS } from '../../lib/knowledge/sites';
import { everyEvent } from './arbitrary';

const ID = 'test-extension-id';
const SITE = {
	id: ID,
	url: 'https://sso.acesso.gov.br/login',
	origin: 'https://sso.acesso.gov.br',
	frameId: 0,
	tab: { id: 7, incognito: false },
};
const PAGE = { id: ID, url: 'https://passo-certo.extension/popup.html', origin: 'https://passo-certo.extension' };

const REFUSED = { ok: false, why: 'not-allowed' };
const handle = vi.fn(() => Promise.resolve({ ok: true as const, memory: NEW_MEMORY }));

beforeEach(() => {
	fakeBrowser.reset();
	vi.spyOn(browser.runtime, 'getURL').mockReturnValue('https://passo-certo.extension/');
	handle.mockClear();
	answer(handle, SITE_HOSTS, () => Promise.resolve(true));
});

async function send(message: unknown, sender: object): Promise<unknown> {
	const [reply] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
	return reply;
}
const tell = (event: JourneyEvent, sender: object) => send({ ask: 'advance', event }, sender);

const FOR_OUR_PAGES: readonly JourneyEvent[] = [
	{ type: 'helper', on: true },
	{ type: 'helper', on: false },
	{ type: 'contrast', on: true },
	{ type: 'contrast', on: false },
	{ type: 'text', size: 200 },
	{ type: 'offers', on: true },
];

describe('what is chosen on our own pages', () => {
	test.each(FOR_OUR_PAGES.map((event) => [JSON.stringify(event), event] as const))(
		'%s is refused from a site, and heard from ours',
		async (_, event) => {
			expect(await tell(event, SITE)).toEqual(REFUSED);
			expect(handle).not.toHaveBeenCalled();
			expect(await tell(event, PAGE)).toMatchObject({ ok: true });
		},
	);

	test('is refused from a site whatever else it claims to be', async () => {
		for (const sender of [
			{ ...SITE, url: PAGE.url },
			{ ...PAGE, origin: SITE.origin },
			{ ...SITE, frameId: 3 },
		])
			expect(await tell({ type: 'text', size: 200 }, sender)).toEqual(REFUSED);
		expect(handle).not.toHaveBeenCalled();
	});
});

test('a site may tell of every state that it shows, and of all that a button of the bubble means', async () => {
	const pressed = [...CHOICES, 'cannot', 'close', 'resume', 'back'] as const;
	const meant = pressed.flatMap((button) => respond(button, null, NOTHING_YET).event ?? []);
	const events: readonly JourneyEvent[] = [...STATE_IDS.map((state) => ({ type: 'saw' as const, state })), ...meant];
	for (const event of events) expect(await tell(event, SITE), JSON.stringify(event)).toMatchObject({ ok: true });
	expect(handle).toHaveBeenCalledTimes(events.length);
});

const REQUESTS: readonly Request[] = [
	{ ask: 'memory' },
	{ ask: 'badge', badge: 3 },
	...everyEvent.map((event) => ({ ask: 'advance' as const, event })),
];

/** What the browser would say of those who are not ours, or not where they should be. */
test.each<[string, object, unknown]>([
	['another extension', { ...SITE, id: 'another-extension' }, undefined],
	['a page of another extension', { ...PAGE, id: 'another-extension' }, undefined],
	['nobody in particular', { ...SITE, id: undefined }, undefined],
	['another origin', { ...SITE, url: 'https://evil.example/', origin: 'https://evil.example' }, REFUSED],
	['an origin that the address does not fit', { ...SITE, origin: 'https://evil.example' }, REFUSED],
	['a subframe', { ...SITE, frameId: 2 }, REFUSED],
	['a prerendered page', { ...SITE, documentLifecycle: 'prerender' }, REFUSED],
	['a page in the back-forward cache', { ...SITE, documentLifecycle: 'cached' }, REFUSED],
	['a page without a tab', { ...SITE, tab: undefined }, REFUSED],
])('not one request is heard from %s', async (_, sender, reply) => {
	for (const request of REQUESTS) expect(await send(request, sender), JSON.stringify(request)).toEqual(reply);
	expect(handle).not.toHaveBeenCalled();
});

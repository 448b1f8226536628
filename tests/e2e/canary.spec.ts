import { expect, test } from '@playwright/test';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { heapOfPage, heapOfWorker } from '../instrument/heap.ts';
import { KEPT_EVERYWHERE } from '../instrument/kept-everywhere.ts';
import { askInside } from '../instrument/storage.ts';
import { walkJourney } from '../instrument/walk-journey.ts';
import { tracesIn, withCanaries } from '../site/canaries.ts';
import { recoveries } from '../site/journeys.ts';

/** What another page of the extension hears is what the background hears. */
const LISTEN = `(() => {
	globalThis.heard = [];
	chrome.runtime.onMessage.addListener((message, { tab }) => {
		if (tab) heard.push(message);
	});
})()`;

/*
 * The shipped build, unchanged. What our script holds inside a page cannot be told apart from what the
 * page itself holds, since both share one heap: for that the tripwire stands (tripwire.spec.ts).
 */
test('what a person typed is in no storage, no message, no badge, and in the memory of neither background nor popup', async () => {
	const walk = await openWalk();
	try {
		await askInside(walk, LISTEN);
		const typed = await typeOnTheWay(walk);
		expect(tracesIn(typed), 'it was really typed').toEqual(['CANARY', '97531864208', '975318642']);

		const kept = String(await askInside(walk, KEPT_EVERYWHERE));
		expect(kept, 'the way is kept').toContain('"state":"new-password"');
		expect(tracesIn(kept)).toEqual([]);
		const heard = String(await askInside(walk, 'JSON.stringify(heard)'));
		expect(heard).toContain('{"ask":"advance","event":{"type":"saw","state":"new-password"}}');
		expect(tracesIn(heard)).toEqual([]);
		expect(await badges(walk)).toMatch(/^\[(?:"\d*",?)+\]$/u);

		const popup = await walk.context.newPage();
		await popup.goto(`chrome-extension://${walk.extensionId}/popup.html`);
		await popup.getByRole('heading').first().waitFor();
		const heaps = [await heapOfWorker(walk), await heapOfPage(popup)];
		for (const heap of heaps) {
			expect(heap, 'the memory of the way is in it').toContain('new-password');
			expect(tracesIn(heap)).toEqual([]);
		}

		// The control: kept on purpose, as a text and as a number, it is found by the same search.
		const keep = `globalThis.kept = [['CAN', 'ARY'].join(''), 975318642 * 100 + 8]`;
		await walk.context.serviceWorkers()[0]?.evaluate(keep);
		await popup.evaluate(keep);
		for (const heap of [await heapOfWorker(walk), await heapOfPage(popup)]) {
			expect(tracesIn(heap)).toEqual(expect.arrayContaining(['CANARY', '97531864208']));
		}
		await popup.evaluate(`chrome.storage.session.set({ kept })`);
		expect(tracesIn(String(await askInside(walk, KEPT_EVERYWHERE)))).toEqual(expect.arrayContaining(['CANARY', '97531864208']));
	} finally {
		await walk.close();
	}
});

/** Walks a whole way and gives all that stood in the page’s fields on it. */
async function typeOnTheWay(walk: Walk): Promise<string> {
	const typed: string[] = [];
	for (const journey of recoveries.filter(({ name }) => name === 'email')) {
		const { screens, ...rest } = withCanaries(journey);
		// As far as the new password: after it a new way begins, and the old one is forgotten.
		await walkJourney(walk, { ...rest, screens: screens.slice(0, -2) }, async () => {
			typed.push(...(await walk.page.locator('input').evaluateAll((fields) => fields.map((field) => String(Reflect.get(field, 'value'))))));
		});
	}
	return typed.join('\n');
}

/** The badge of every tab. */
async function badges(walk: Walk): Promise<string> {
	return String(
		await askInside(
			walk,
			'chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then(JSON.stringify)',
		),
	);
}

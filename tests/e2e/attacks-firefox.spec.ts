import { expect, test } from '@playwright/test';
import { type Attacked, attack } from '../instrument/attacked.ts';
import { type FirefoxWalk, openFirefox, toFront } from '../instrument/firefox.ts';
import { FirefoxOverlay } from '../instrument/firefox-overlay.ts';
import { attacks, endOf } from '../site/attacks.ts';

/** Each in about three seconds. */
const LONG = 240_000;

let walk: FirefoxWalk;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	walk = await openFirefox();
});
test.afterAll(() => walk.close());

test('in Firefox: every attack ends as it must, and no press counts on what is not seen', async () => {
	test.setTimeout(LONG);
	const overlay = new FirefoxOverlay(walk.page);
	await walk.page.goto(walk.site.open('cpf/real'));
	await overlay.press('start-recover');
	await toFront(walk.page);
	for (const it of attacks) {
		await walk.page.goto(walk.site.open('cpf/real'));
		await overlay.until(({ state, buttons }) => state === 'cpf' && buttons.some(({ action }) => action === 'cannot'), 'the first step');
		await rested(overlay);
		const end = endOf(it, 'firefox');
		const { longest: _, ...outcome } = await attack(attacked(walk, overlay), it);
		expect.soft(outcome, it.name).toEqual({ end, blind: 0, counts: end === 'seen' });
	}
});

/** Nothing that the guide shows has changed for a while. */
async function rested(overlay: FirefoxOverlay): Promise<void> {
	let before = '';
	for (let same = 0; same < 10; ) {
		const now = JSON.stringify(await overlay.read());
		same = now === before ? same + 1 : 0;
		before = now;
	}
}

function attacked({ page }: FirefoxWalk, overlay: FirefoxOverlay): Attacked {
	return {
		browser: 'firefox',
		run: (code) => page.evaluate(code),
		step: async () => (await overlay.read())?.step ?? null,
		boxOf: async (action) => {
			const button = (await overlay.read())?.buttons.find((each) => each.action === action);
			// Drawn anew since, it is another one.
			const box = button ? await overlay.boxOf(button.sharedId).catch(() => null) : null;
			return box && box.width > 0 ? box : null;
		},
		// A part outside the window has none.
		picture: (clip) => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false }).catch(() => ''),
		move: (x, y) => page.mouse.move(x, y),
		click: (x, y) => page.mouse.click(x, y),
		// Firefox lets no test read a badge: that nothing is left to press stands for it.
		isMarked: () => Promise.resolve(true),
	};
}

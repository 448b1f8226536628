import { expect, test } from '@playwright/test';
import { openFirefox } from '../instrument/firefox.ts';
import { type FirefoxStop, walkFirefox } from '../instrument/walk-firefox.ts';
import { recoveries } from '../site/journeys.ts';

/** The event page ends when it has had nothing to do for so long, in ms: 30 seconds where nobody tests. */
const IDLE = { 'extensions.background.idle.timeout': 150 };
const IS_GONE = `!browser.extension.getViews().some(({ location }) => location.pathname.includes('background'))`;

test('email, in a real Firefox: the guide leads the whole way, with the background gone before every step', async () => {
	test.setTimeout(150_000);
	const walk = await openFirefox({ prefs: IDLE });
	try {
		let steps = 0;
		for (const journey of recoveries.filter(({ name }) => name === 'email'))
			await walkFirefox(walk, journey, async (stop) => {
				checkScreen(stop);
				await expect.poll(() => walk.inside(IS_GONE), { timeout: 15_000 }).toBe(true);
				steps += 1;
			});
		expect(steps).toBeGreaterThan(8);
		expect(await walk.inside(`browser.runtime.sendMessage({ ask: 'memory' }).then(() => ${IS_GONE})`), 'and it would be seen').toBe(false);
		expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
	} finally {
		await walk.close();
	}
});

function checkScreen({ screen, shown, wanted }: FirefoxStop): void {
	expect(shown).toMatchObject({ reading: 'sure', title: screen.says });
	if (!wanted) return;
	const ring = shown?.ring ?? { x: 0, y: 0, width: 0, height: 0 };
	// Around a field the ring also embraces the label above it.
	const above = wanted.y - 6 - ring.y;
	expect(above).toBeGreaterThanOrEqual(-2);
	expect(above).toBeLessThanOrEqual('type' in screen.act || screen.step.startsWith('type-') ? 68 : 2);
	expect(Math.abs(ring.x + ring.width - (wanted.x + wanted.width + 6))).toBeLessThanOrEqual(2);
	expect(Math.abs(ring.y + ring.height - (wanted.y + wanted.height + 6))).toBeLessThanOrEqual(2);
}

import { expect, test } from '@playwright/test';
import { openFirefox } from '../instrument/firefox.ts';
import { type FirefoxStop, walkFirefox } from '../instrument/walk-firefox.ts';
import { recoveries } from '../site/journeys.ts';

test('email, in a real Firefox: the guide leads the whole way', async () => {
	const walk = await openFirefox();
	try {
		for (const journey of recoveries.filter(({ name }) => name === 'email')) await walkFirefox(walk, journey, checkScreen);
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

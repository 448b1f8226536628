import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { openFirefox, toFront } from '../instrument/firefox.ts';
import { FirefoxOverlay } from '../instrument/firefox-overlay.ts';
import { recoveries, type Screen } from '../site/journeys.ts';

test('email, in a real Firefox: the guide leads the whole way', async () => {
	const walk = await openFirefox();
	try {
		const journey = recoveries.find((each) => each.name === 'email');
		const overlay = new FirefoxOverlay(walk.page);
		await walk.page.goto(walk.site.open(journey?.start ?? ''));
		for (const screen of journey?.screens ?? []) await walkScreen(walk.page, overlay, screen);
		expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
	} finally {
		await walk.close();
	}
});

async function walkScreen(page: Page, overlay: FirefoxOverlay, screen: Screen): Promise<void> {
	const target = await waitFor(page, overlay, screen);
	const shown = await overlay.until(
		(each) => each.state === screen.state && each.step === screen.step && (target === null || each.ring !== null),
		`${screen.state} / ${screen.step}`,
	);
	expect(shown).toMatchObject({ reading: 'sure', title: screen.says });
	if (target) {
		const ring = shown.ring ?? { x: 0, y: 0, width: 0, height: 0 };
		// Around a field the ring also embraces the label above it.
		const above = target.y - 6 - ring.y;
		expect(above).toBeGreaterThanOrEqual(-2);
		expect(above).toBeLessThanOrEqual('type' in screen.act || screen.step.startsWith('type-') ? 68 : 2);
		expect(Math.abs(ring.x + ring.width - (target.x + target.width + 6))).toBeLessThanOrEqual(2);
		expect(Math.abs(ring.y + ring.height - (target.y + target.height + 6))).toBeLessThanOrEqual(2);
	}
	const { act } = screen;
	if ('guide' in act) await overlay.press(act.guide);
	if ('press' in act && target) await page.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
	if ('type' in act && target) {
		await toFront(page);
		await page.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
		await page.keyboard.type(act.type);
		await page.keyboard.press('Tab');
	}
}

/** The box of what the step is about, once the page shows it; null on screens without. */
async function waitFor(page: Page, overlay: FirefoxOverlay, { state, step, on }: Screen) {
	await overlay.until((each) => each.state === state && each.step === step, `${state} / ${step}`);
	return page.evaluate(
		(id, name) => {
			const marked = [...document.querySelectorAll(`[data-expect~="${id}"]`)];
			const named = [...document.querySelectorAll('button, [role="button"]')].filter(
				(each) => name !== '' && each.textContent?.trim() === name,
			);
			const found = (name ? named : marked).find((each) => each.checkVisibility());
			if (!found) return null;
			const { x, y, width, height } = found.getBoundingClientRect();
			return { x, y, width, height };
		},
		step,
		on ?? '',
	);
}

import { expect, type Page, test } from '@playwright/test';
import { starts } from '../../components/practice/starts.ts';
import { messages } from '../house/portuguese.ts';
import type { Rect, Shown } from '../instrument/overlay.ts';
import { jump, rehearsals, stateOf } from '../instrument/rehearsal.ts';

const rehearse = rehearsals();

/** From a large window to a phone on its side; the guide is a card, a sheet, or a narrow card in them. */
const SIZES = [
	{ width: 1366, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 1024, height: 600 },
	{ width: 700, height: 800 },
	{ width: 360, height: 640 },
	{ width: 640, height: 360 },
];

for (const size of SIZES) {
	test(`nothing of the guide lies over the banner at ${size.width} × ${size.height}`, async () => {
		await rehearse(async ({ page, overlay }) => {
			await page.setViewportSize(size);
			await page.getByLabel('Ir para a tela…').waitFor();
			for (const { say, screen } of starts) {
				const name = messages.get(say) ?? '';
				await page.evaluate(`globalThis.before = document.querySelector('passo-certo')`);
				await jump(page, name);
				// Neighbours of the list can be one state: the guide is another all the same.
				await expect.poll(() => page.evaluate(`document.querySelector('passo-certo') !== before`), name).toBe(true);
				await overlay.until((shown) => (shown?.state ?? '') === stateOf(screen), `${name} as ${stateOf(screen)}`);
				const banner = await bannerOf(page);
				expect(banner.y, name).toBe(0);
				// Until it has found its place: what is new may be drawn once before the page has scrolled.
				await overlay.until((shown) => isBelow(partsOf(shown), banner.height, stateOf(screen)), `${name} below ${banner.height}`);
				await expect(page.getByText('Nada sai daqui.')).toBeInViewport({ ratio: 1 });
			}
		});
	});
}

/** What the guide paints that hides what is behind it. */
function partsOf(shown: Shown | null): Rect[] {
	return [shown?.bubble, shown?.tag ? shown.tagged : null].filter((part) => part != null);
}

/** On a screen that the guide knows, it must be there to be measured. */
function isBelow(parts: readonly Rect[], height: number, state: string): boolean {
	return (parts.length > 0 || state === '') && parts.every((part) => part.y >= height);
}

async function bannerOf(page: Page): Promise<Rect> {
	const box = await page.locator('.practice-banner').boundingBox();
	if (!box) throw new Error('no banner');
	return box;
}

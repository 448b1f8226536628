import type { Page } from 'puppeteer-core';
import type { Journey, Screen } from '../site/journeys.ts';
import { type FirefoxWalk, toFront } from './firefox.ts';
import { FirefoxOverlay, type FirefoxShown } from './firefox-overlay.ts';
import type { Rect } from './overlay.ts';

export interface FirefoxStop {
	screen: Screen;
	/** Null on a page that the guide has nothing to say about. */
	shown: FirefoxShown | null;
	/** What the ring should be around. */
	wanted: Rect | null;
}

/** Walks a journey in Firefox as `walkJourney` does in Chromium. Calls back on every screen, before anything is done there. */
export async function walkFirefox(
	{ page, site }: FirefoxWalk,
	journey: Journey,
	each: (stop: FirefoxStop) => void | Promise<void>,
): Promise<void> {
	const overlay = new FirefoxOverlay(page);
	await page.goto(site.open(journey.start));
	for (const screen of journey.screens) {
		const stop = screen.state === '' ? { screen, shown: null, wanted: null } : await settled(page, overlay, screen);
		await each(stop);
		await act(page, overlay, stop);
	}
}

/** The screen, once the ring that belongs to it has been drawn. */
async function settled(page: Page, overlay: FirefoxOverlay, screen: Screen): Promise<FirefoxStop> {
	const isScreen = ({ state, step }: FirefoxShown) => state === screen.state && step === screen.step;
	await overlay.until(isScreen, `${screen.state} / ${screen.step}`);
	const wanted = await targetOf(page, screen);
	const shown = await overlay.until(
		(now) => isScreen(now) && (wanted === null || now.ring !== null),
		`a ring for ${screen.state} / ${screen.step}`,
	);
	return { screen, shown, wanted };
}

async function act(page: Page, overlay: FirefoxOverlay, { screen: { act: what }, wanted }: FirefoxStop): Promise<void> {
	if ('guide' in what) await overlay.press(what.guide);
	if ('phone' in what) await page.evaluate('walk.later()');
	if ('choose' in what) await pressAt(page, await boxOf(page, what.choose));
	if ('press' in what && wanted) await pressAt(page, wanted);
	if ('type' in what && wanted) {
		await toFront(page);
		await pressAt(page, wanted);
		await page.keyboard.type(what.type);
		await page.keyboard.press('Tab');
	}
}

function pressAt(page: Page, { x, y, width, height }: Rect): Promise<void> {
	return page.mouse.click(x + width / 2, y + height / 2);
}

/** The box of what the step is about, or null on screens without. */
function targetOf(page: Page, { step, on }: Screen): Promise<Rect | null> {
	return page.evaluate(
		(id, name) => {
			const marked = [...document.querySelectorAll(`[data-expect~="${id}"]`)];
			const named = [...document.querySelectorAll('button, [role="button"]')].filter((each) => each.textContent?.trim() === name);
			const found = (name === null ? marked : named).find((each) => each.checkVisibility());
			if (!found) return null;
			const { x, y, width, height } = found.getBoundingClientRect();
			return { x, y, width, height };
		},
		step,
		on ?? null,
	);
}

/** The box of what the page calls so, once it is there. */
async function boxOf(page: Page, name: string): Promise<Rect> {
	const handle = await page.waitForSelector(`::-p-xpath(//*[normalize-space(text())="${name}"])`, { visible: true });
	const box = await handle?.boundingBox();
	if (!box) throw new Error(`the page shows no ${name}`);
	return box;
}

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { comeTo } from '../instrument/come-to.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { CONTROLS, type Fit, measureFit } from '../instrument/fit.ts';
import type { Tab } from '../instrument/tab.ts';
import { situations } from '../site/situations.ts';
import { views } from '../site/views.ts';

const WINDOWS = [
	{ width: 320, height: 640 },
	{ width: 1280, height: 800 },
];
/** What a browser in this language shows, and how we mark it. */
const LANGUAGES = [
	{ browser: 'es', lang: 'es', close: 'Cerrar' },
	{ browser: 'en-GB', lang: 'en-GB', close: 'Close' },
];

for (const { browser, lang, close } of LANGUAGES) {
	test.describe(`in a browser that speaks ${browser}`, () => {
		let walk: Walk;
		let tab: Tab;
		eachInATab(
			(opened) => {
				({ walk, tab } = opened);
			},
			{ language: browser },
		);

		for (const { name, page, press } of views) {
			test(`${name} is in that language, fits, and has no fault that axe could find`, async () => {
				await tab.page.goto(`chrome-extension://${walk.extensionId}/${page}.html`);
				await tab.page.locator('h1').first().waitFor();
				for (const each of press) await tab.page.locator(each).first().click();
				expect(await tab.page.evaluate('document.documentElement.lang')).toBe(lang);
				for (const size of WINDOWS) {
					await tab.page.setViewportSize(size);
					expect(await tab.page.evaluate(BESIDE), `${size.width} px wide`).toEqual([]);
				}
				expect((await new AxeBuilder({ page: tab.page }).analyze()).violations).toEqual([]);
			});
		}

		for (const situation of situations) {
			test(`over ${situation.name} the guide speaks it, and nothing is clipped or lost`, async () => {
				await comeTo(situation, walk, tab);
				expect(await tab.saysIn(`[lang="${lang}"] [data-action="close"]`)).toContain(close);
				const session = await walk.context.newCDPSession(tab.page);
				for (const { width, height } of WINDOWS) {
					await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
					const args = [situation.step, { width, height }, CONTROLS].map((each) => JSON.stringify(each)).join();
					const fit = (await tab.inWorld(`(${measureFit})(${args})`)) as Fit;
					expect.soft(fit, `${width}x${height}`).toMatchObject({ step: situation.step, overflow: 0, clipped: [], stolen: [] });
				}
				await session.detach();
			});
		}
	});
}

/** Runs in a page of ours: what sticks out of the window sideways, or is cut off by its own box. */
const BESIDE = `[...document.querySelectorAll('body *')].filter((each) => {
	const { left, right, width } = each.getBoundingClientRect();
	const { overflowX, position } = getComputedStyle(each);
	const isCut = each.scrollWidth > each.clientWidth + 1 && overflowX === 'hidden' && width > 1;
	return width > 1 && position !== 'absolute' && (left < -1 || right > innerWidth + 1 || isCut);
}).map((each) => each.outerHTML.slice(0, 120))`;

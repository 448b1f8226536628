import { test as base, expect } from '@playwright/test';
import { comeTo } from '../instrument/come-to.ts';
import { openWalk, type Walk } from '../instrument/extension.ts';
import { CONTROLS, type Fit, measureFit } from '../instrument/fit.ts';
import { PressCounter } from '../instrument/press-counter.ts';
import { forget } from '../instrument/storage.ts';
import { Tab } from '../instrument/tab.ts';
import { situations } from '../site/situations.ts';

/** Width, height, and how many of the screen's own dots are one px of them. */
const WINDOWS: readonly (readonly [width: number, height: number, scale?: number])[] = [
	// A computer at 400 %, 300 %, 250 %, 200 %, 175 % and 150 %.
	[320, 256, 4],
	[427, 267, 3],
	[512, 320, 2.5],
	[640, 400, 2],
	[683, 384, 2],
	[640, 512, 2],
	[960, 540, 2],
	[731, 457, 1.75],
	[853, 533, 1.5],
	[911, 512, 1.5],
	// Phones, upright and on their side.
	[320, 480],
	[360, 640],
	[320, 568],
	[375, 667],
	[360, 780],
	[390, 844],
	[412, 915],
	[430, 932],
	[568, 320],
	[640, 360],
	[667, 375],
	[844, 390],
	[915, 412],
	// Either side of where the card becomes a sheet.
	[480, 700],
	[481, 700],
	[900, 559],
	[901, 560],
	// Tablets.
	[600, 960],
	[768, 1024],
	[810, 1080],
	[1024, 768],
	[1180, 820],
	// Computers, from a telecentre's to a large screen.
	[1024, 600],
	[1280, 720],
	[1280, 800],
	[1366, 768],
	[1440, 900],
	[1920, 1080],
	[2560, 1440],
	[3840, 2160],
];

/** How high a sheet is at the least, in px. */
const LEAST = 72;

interface Opened {
	walk: Walk;
	tab: Tab;
}

/** One browser and one tab for each worker: a window is resized, not opened anew. */
const test = base.extend<object, { opened: Opened }>({
	opened: [
		// biome-ignore lint/correctness/noEmptyPattern: the runner asks for a pattern, and nothing else is needed
		async ({}, use) => {
			const walk = await openWalk();
			// Opens the door to what is stored, so that our tab comes to the front after it.
			await forget(walk);
			await use({ walk, tab: await Tab.open(walk) });
			await walk.close();
		},
		{ scope: 'worker' },
	],
});

test.describe.configure({ mode: 'parallel' });

test('there are forty windows', () => {
	expect(new Set(WINDOWS.map(([width, height]) => `${width}x${height}`)).size).toBe(40);
});

/** What was measured, for the report. */
interface Figures {
	cases: number;
	presses: number;
	overlap: number;
	overflow: number;
	/** Windows in which the target leaves no room beside it: the guide takes the least that it needs. */
	tooLarge: string[];
}

for (const situation of situations) {
	const { state, step } = situation;
	test(`over ${state} the guide fits into every window, and takes no press from the page`, async ({ opened: { walk, tab } }) => {
		await comeTo(situation, walk, tab);
		const session = await walk.context.newCDPSession(tab.page);
		const presses = new PressCounter(tab.page, session);
		await presses.begin();
		const figures: Figures = { cases: 0, presses: 0, overlap: 0, overflow: 0, tooLarge: [] };
		for (const [width, height, scale = 1] of WINDOWS) {
			await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
			const args = [step, { width, height }, CONTROLS].map((each) => JSON.stringify(each)).join();
			const fit = (await tab.inWorld(`(${measureFit})(${args})`)) as Fit;
			const pressed = await presses.press(fit.free);
			check(fit, pressed, `${step} in ${width}x${height}`);
			figures.cases += 1;
			figures.presses += pressed.length;
			figures.overflow = Math.max(figures.overflow, fit.overflow);
			if (fit.isTooLarge) figures.tooLarge.push(`${width}x${height}`);
			else figures.overlap = Math.max(figures.overlap, fit.overlap);
		}
		await session.detach();
		expect(tab.faults.splice(0), 'in the page’s world and in ours').toEqual([]);
		console.info(`${state}: ${JSON.stringify(figures)}`);
	});

	/** Soft: one run names every window that is wrong. */
	function check(fit: Fit, pressed: readonly number[], where: string): void {
		const is = expect.configure({ soft: true });
		is(fit, where).toMatchObject({ step, overflow: 0, clipped: [], stolen: [], isRead: true });
		is(pressed, `${where}: what of the page got its press`).toEqual(fit.free.map(({ index }) => index));
		if (!fit.hasTarget) return;
		is(fit, where).toMatchObject({ isRinged: true, isReached: true });
		if (fit.isTooLarge) is(fit.height, `${where}: the least, where the target leaves no room`).toBeLessThanOrEqual(LEAST);
		else is(fit.overlap, `${where}: px² of the target under the card`).toBe(0);
	}
}

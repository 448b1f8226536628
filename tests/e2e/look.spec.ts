import { expect, test } from '@playwright/test';
import { comeTo } from '../instrument/come-to.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import type { Tab } from '../instrument/tab.ts';
import { situationNamed } from '../site/situations.ts';

/** How wide these words are in the letters with which the pictures were taken, in px: with others every picture would differ. */
const WORDS = 'Um passo de cada vez, nesta tela';
const WIDTH = 338;

/** So much of a picture may be other than before: the edges of letters. */
const TOLERANCE = 0.01;

const COMPUTER = { width: 1280, height: 800 };
const LOOKS = {
	light: { size: COMPUTER },
	dark: { size: COMPUTER, colorScheme: 'dark' },
	'forced-colours': { size: COMPUTER, forcedColors: 'active' },
	'twice-the-size': { size: COMPUTER, text: 200 },
	'black-on-white': { size: COMPUTER, contrast: true },
	phone: { size: { width: 360, height: 640 } },
} as const;
const NAMES = ['offer', 'cpf', 'away', 'stuck', 'wrong-password', 'unknown', 'launcher'];

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

for (const name of NAMES) {
	const situation = situationNamed(name);
	for (const [look, { size, ...how }] of Object.entries(LOOKS)) {
		test(`${name}, ${look}: looks as it did`, async () => {
			await tab.page.setViewportSize(size);
			await tab.page.emulateMedia({
				colorScheme: 'colorScheme' in how ? how.colorScheme : 'light',
				forcedColors: 'forcedColors' in how ? how.forcedColors : 'none',
			});
			await comeTo(situation, walk, tab, {
				...('text' in how ? { text: how.text } : {}),
				...('contrast' in how ? { contrast: how.contrast } : {}),
			});
			await expect.poll(() => tab.saysIn('[data-words][data-voice]')).not.toBeNull();
			test.skip((await tab.page.evaluate(widthOf, WORDS)) !== WIDTH, 'the pictures were taken with other letters');
			await expect(tab.page).toHaveScreenshot(`${name}-${look}.png`, { maxDiffPixelRatio: TOLERANCE });
		});
	}
}

function widthOf(words: string): number {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	if (!context) return 0;
	context.font = '20px system-ui, sans-serif';
	return Math.round(context.measureText(words).width);
}

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWalk, type Walk } from '../tests/instrument/extension.ts';
import { type Stop, walkJourney } from '../tests/instrument/walk-journey.ts';
import { type Journey, others, recoveries } from '../tests/site/journeys.ts';
import { Site } from '../tests/site/site.ts';
import { findChromium } from './find-chromium.ts';

const OUTPUT = join(import.meta.dirname, '..', 'output');

findChromium();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay) await show();
else await walkAll();

/** With a display: the browser, on the first screen of the drawn site, for a person to walk. */
async function show(): Promise<void> {
	const walk = await openWalk({ headless: false, viewport: null });
	await walk.page.goto(walk.site.open('meu-inss-entry/real'));
	console.log('The practice site is open: drawn pages under the true addresses. Nothing is sent. Close the browser to end.');
	await new Promise((resolve) => walk.context.on('close', resolve));
}

/** Without one: walks every journey by itself, and leaves a picture of each screen. */
async function walkAll(): Promise<void> {
	rmSync(OUTPUT, { recursive: true, force: true });
	mkdirSync(OUTPUT, { recursive: true });
	const journeys = [...recoveries, ...others];
	let pictures = 0;
	for (const [index, journey] of journeys.entries()) {
		console.log(`\n${journey.name} (${index + 1} of ${journeys.length})`);
		pictures += await walkOne(journey);
	}
	console.log(`\n${journeys.length} journeys walked, ${pictures} pictures in output/`);
}

async function walkOne(journey: Journey): Promise<number> {
	const walk = await openWalk({ site: new Site('load', journey.detours) });
	let count = 0;
	try {
		await walk.page.emulateMedia({ reducedMotion: 'reduce' });
		await walkJourney(walk, journey, async (stop) => {
			count += 1;
			await record(walk, journey, stop, count);
		});
	} finally {
		await walk.close();
	}
	return count;
}

async function record({ page }: Walk, journey: Journey, { screen, shown, target }: Stop, count: number): Promise<void> {
	const place = shown ? `${shown.state} / ${shown.step}` : 'elsewhere';
	const number = String(count).padStart(2, '0');
	console.log(
		`  ${number}  ${place.padEnd(46)} ${(shown?.progress ?? '').padEnd(14)} ${shown?.title ?? screen.says}  → ${target || '(nothing to point at)'}`,
	);
	await page.screenshot({
		path: join(OUTPUT, `${journey.name}-${number}-${screen.state || 'bank-site'}-${screen.step || 'elsewhere'}.png`),
	});
}

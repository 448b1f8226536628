import { mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openWalk, type Walk } from '../tests/instrument/extension.ts';
import { walkJourney } from '../tests/instrument/walk-journey.ts';
import { type Journey, others, recoveries } from '../tests/site/journeys.ts';
import { Site } from '../tests/site/site.ts';
import { findChromium } from './find-chromium.ts';

/** Takes the pictures of the README from the built extension on the drawn site. An optional argument names another build. */

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs', 'pictures');
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 640 };
const POPUP = { width: 400, height: 600 };

/** A screen of a journey, and the picture that it makes. */
interface Shot {
	journey: string;
	state: string;
	step: string;
	size: { width: number; height: number };
	name: string;
}

const SHOTS: readonly Shot[] = [
	{ journey: 'email', state: 'cpf', step: 'type-cpf', size: WIDE, name: 'cpf' },
	{ journey: 'email', state: 'recovery-facial', step: 'other-way', size: WIDE, name: 'other-way' },
	{ journey: 'email', state: 'recovery-email-code', step: 'get-code', size: WIDE, name: 'waiting-for-a-code' },
	{ journey: 'facial', state: 'recovery-facial-qr', step: 'scan-qr', size: WIDE, name: 'qr-code' },
	{ journey: 'wrong-password', state: 'cpf', step: 'wrong-password', size: WIDE, name: 'wrong-password' },
	{ journey: 'email', state: 'recovery-facial', step: 'other-way', size: PHONE, name: 'phone' },
];

const [folder] = process.argv.slice(2);
const build = folder ? { build: resolve(process.env.INIT_CWD ?? '.', folder) } : {};

findChromium();
mkdirSync(PICTURES, { recursive: true });
for (const journey of [...recoveries, ...others]) {
	for (const size of [WIDE, PHONE]) await photograph(journey, size);
}
await photographPopup();

/** Walks a journey as far as its last picture. */
async function photograph(journey: Journey, size: Shot['size']): Promise<void> {
	const wanted = new Map(
		SHOTS.filter((shot) => shot.journey === journey.name && shot.size === size).map((shot) => [firstOf(shot, journey), shot.name]),
	);
	if (wanted.size === 0) return;
	const screens = journey.screens.slice(0, Math.max(...wanted.keys()) + 1);
	await open(size, new Site('load', journey.detours), (walk) => {
		let at = 0;
		return walkJourney(walk, { ...journey, screens }, async () => {
			const name = wanted.get(at);
			at += 1;
			if (name) await save(walk.page, name);
		});
	});
}

/** The first screen of the journey that the picture is of. */
function firstOf(shot: Shot, { screens }: Journey): number {
	const found = screens.findIndex((screen) => screen.state === shot.state && screen.step === shot.step);
	if (found === -1) throw new Error(`${shot.name}: the journey ${shot.journey} has no screen ${shot.state} / ${shot.step}`);
	return found;
}

async function photographPopup(): Promise<void> {
	await open(POPUP, new Site(), async ({ page, extensionId }) => {
		await page.goto(`chrome-extension://${extensionId}/popup.html`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await save(page, 'popup');
		await page.getByRole('button', { name: /^E-mail/u }).click();
		await page.getByRole('heading', { level: 1, name: 'E-mail' }).waitFor();
		await save(page, 'popup-email');
	});
}

/** Without motion, so that nothing is caught half faded in. */
async function open(viewport: Shot['size'], site: Site, act: (walk: Walk) => Promise<void>): Promise<void> {
	const walk = await openWalk({ site, viewport, ...build });
	try {
		await walk.page.emulateMedia({ reducedMotion: 'reduce' });
		await act(walk);
	} finally {
		await walk.close();
	}
}

async function save(page: Page, name: string): Promise<void> {
	const path = join(PICTURES, `${name}.png`);
	await page.evaluate('document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))');
	await page.screenshot({ path });
	console.log(`${relative(ROOT, path)}  ${Math.round(statSync(path).size / 1024)} kB`);
}

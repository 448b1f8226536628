import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comeTo } from '../tests/instrument/come-to.ts';
import { openWalk } from '../tests/instrument/extension.ts';
import { store, underWay } from '../tests/instrument/storage.ts';
import { Tab } from '../tests/instrument/tab.ts';
import { panels, situations } from '../tests/site/situations.ts';
import { findChromium } from './find-chromium.ts';

/** Writes docs/gallery: every state of the guide and every page of the built extension, on a computer and on a phone. */

const GALLERY = join(import.meta.dirname, '..', 'docs', 'gallery');
const SIZES = { computer: { width: 1280, height: 800 }, phone: { width: 360, height: 640 } } as const;
const PAGES = ['popup', 'address', 'welcome', 'options', 'practice', 'sheet'] as const;
type Size = keyof typeof SIZES;

findChromium();
rmSync(GALLERY, { recursive: true, force: true });
mkdirSync(GALLERY, { recursive: true });
const walk = await openWalk();
const tab = await Tab.open(walk);
const names: string[] = [];
try {
	for (const situation of [...situations, ...panels]) {
		names.push(situation.name);
		for (const size of sizes()) {
			await tab.page.setViewportSize(SIZES[size]);
			await comeTo(situation, walk, tab);
			await settle();
			await save(situation.name, size);
		}
	}
	for (const name of PAGES) {
		names.push(name);
		for (const size of sizes()) {
			await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }));
			await tab.page.setViewportSize(name === 'popup' ? { width: 400, height: 600 } : SIZES[size]);
			await tab.page.goto(`chrome-extension://${walk.extensionId}/${name}.html`);
			await tab.page.locator('main, h1').first().waitFor();
			await settle();
			await save(name, size);
		}
	}
} finally {
	await walk.close();
}
writeFileSync(join(GALLERY, 'README.md'), page());
console.log(`${names.length * 2} pictures in docs/gallery`);

/** Style sheets are there, everything has faded in, and nothing moves any more. */
async function settle(): Promise<void> {
	await tab.page.waitForLoadState('load');
	await tab.page.waitForTimeout(700);
}

function sizes(): Size[] {
	return ['computer', 'phone'];
}

async function save(name: string, size: Size): Promise<void> {
	console.log(`${name}, ${size}`);
	await tab.page.screenshot({ path: join(GALLERY, `${name}-${size}.jpg`), type: 'jpeg', quality: 72, animations: 'disabled' });
}

function page(): string {
	const rows = names.map((name) => `| ${name} | ![](${name}-computer.jpg) | ![](${name}-phone.jpg) |`);
	return [
		'# Gallery',
		'',
		'Every state of the guide on the drawn pages, and every page of the extension, as built. Written by `npm run gallery`.',
		'',
		'| | 1280 by 800 | 360 by 640 |',
		'|---|---|---|',
		...rows,
		'',
	].join('\n');
}

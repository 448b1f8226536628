import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../lib/core/languages.ts';
import { comeTo } from '../tests/instrument/come-to.ts';
import { openWalk } from '../tests/instrument/extension.ts';
import { askInside, store, underWay } from '../tests/instrument/storage.ts';
import { Tab } from '../tests/instrument/tab.ts';
import { panels, type Situation, situationNamed, situations } from '../tests/site/situations.ts';
import { type View, views } from '../tests/site/views.ts';
import { findChromium } from './find-chromium.ts';

/** Writes docs/gallery: every state of the guide and every page of the built extension, on a computer and on a phone. */

const GALLERY = join(import.meta.dirname, '..', 'docs', 'gallery');
const SIZES = { computer: { width: 1280, height: 800 }, phone: { width: 360, height: 640 } } as const;
/** On a computer, too, the popup is a small window. */
const POPUP = { width: 400, height: 600 };
const PORTUGUESE: Language = 'pt_BR';
/** Of the guide, in the other languages, so much as shows how long the words are; a test measures all. */
const GUIDE_IN_OTHERS = ['offer', 'cpf', 'recovery-facial', 'away'];
type Size = keyof typeof SIZES;

findChromium();
rmSync(GALLERY, { recursive: true, force: true });
mkdirSync(GALLERY, { recursive: true });
const walk = await openWalk();
const tab = await Tab.open(walk);
/** By heading, the names of what is shown under it. */
const shown = new Map<string, string[]>();
try {
	for (const situation of [...situations, ...panels]) await takeGuide(situation, 'The guide');
	for (const view of views) await takePage(view, 'The extension’s own pages');
	for (const language of LANGUAGES.filter((each) => each !== PORTUGUESE)) {
		for (const name of GUIDE_IN_OTHERS) await takeGuide(situationNamed(name), LANGUAGE_NAMES[language], language);
		for (const view of views) await takePage(view, LANGUAGE_NAMES[language], language);
	}
} finally {
	await walk.close();
}
writeFileSync(join(GALLERY, 'README.md'), readme());
console.log(`${[...shown.values()].flat().length * 2} pictures in docs/gallery`);

async function takeGuide(situation: Situation, heading: string, language: Language = PORTUGUESE): Promise<void> {
	for (const size of sizes()) {
		await tab.page.setViewportSize(SIZES[size]);
		await comeTo(situation, walk, tab, { language });
		await settle();
		await save(situation.name, heading, size, language);
	}
}

async function takePage({ name, page, press }: View, heading: string, language: Language = PORTUGUESE): Promise<void> {
	for (const size of sizes()) {
		await store(walk, underWay({ way: 'email', passed: [{ state: 'cpf', at: Date.now() }] }, { language }));
		await tab.page.setViewportSize(page === 'popup' ? (size === 'phone' ? SIZES.phone : POPUP) : SIZES[size]);
		await tab.page.goto(`chrome-extension://${walk.extensionId}/${page}.html${page === 'capture' ? await asked() : ''}`);
		await tab.page.locator('main, h1').first().waitFor();
		for (const each of press) await tab.page.locator(each).first().click();
		await settle();
		await save(name, heading, size, language);
	}
}

/** The page that is written down is a screen of the site in another tab. */
async function asked(): Promise<string> {
	await walk.page.goto(walk.site.open('recovery-email/real'));
	const ids = await askInside(walk, `chrome.tabs.query({ url: 'https://*.acesso.gov.br/*' }).then(([found]) => found?.id ?? '')`);
	return `?tab=${String(ids)}`;
}

/** Style sheets are there, everything has faded in, and nothing moves any more. */
async function settle(): Promise<void> {
	await tab.page.waitForLoadState('load');
	await tab.page.waitForTimeout(700);
}

function sizes(): Size[] {
	return ['computer', 'phone'];
}

async function save(name: string, heading: string, size: Size, language: Language): Promise<void> {
	const file = language === PORTUGUESE ? name : `${language}-${name}`;
	console.log(`${file}, ${size}`);
	if (size === 'computer') shown.set(heading, [...(shown.get(heading) ?? []), file]);
	await tab.page.screenshot({ path: join(GALLERY, `${file}-${size}.jpg`), type: 'jpeg', quality: 72, animations: 'disabled' });
}

function readme(): string {
	const tables = [...shown].flatMap(([heading, names]) => [
		`## ${heading}`,
		'',
		'| | 1280 by 800 | 360 by 640 |',
		'|---|---|---|',
		...names.map((name) => `| ${name} | ![](${name}-computer.jpg) | ![](${name}-phone.jpg) |`),
		'',
	]);
	return [
		'# Gallery',
		'',
		'Every state of the guide on the drawn pages, and every page of the extension, as built. Written by `npm run gallery`.',
		'',
		...tables,
	].join('\n');
}

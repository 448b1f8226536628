import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Knowledge } from '../../lib/core/rule.ts';
import type { Fixture } from '../site/fixtures.ts';
import { chromiumPath } from './browser-path.ts';
import { bundleReader } from './bundle-reader.ts';
import type { DisturbedCase, DisturbedReading } from './disturb/disturbed-case.ts';
import type { Explained } from './disturbed-reader.ts';

/** Pages that disturb fixtures and read them with the real look. */
export interface Disturber {
	read(cases: readonly DisturbedCase[]): Promise<DisturbedReading[]>;
	/** Why a case is read as it is. */
	explain(disturbed: DisturbedCase): Promise<Explained>;
	close(): Promise<void>;
}

export interface DisturberOptions {
	/** How many pages work side by side. */
	pages?: number;
	/** Other rules than ours, to see whether the instrument notices. */
	knowledge?: Knowledge;
}

const BATCH = 100;
/** Never loaded: all that is asked for is answered here, with an empty page that is not in quirks mode. */
const BLANK = 'https://blank.invalid/';
const SITE = join(import.meta.dirname, '..', 'site');

export async function openDisturber(fixtures: readonly Fixture[], { pages = 2, knowledge }: DisturberOptions = {}): Promise<Disturber> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error('No Chromium found. Install one: apt-get install chromium');
	const sheets = fixtures.map(({ id, label, url, html }) => ({ id, label, url, html: withStyles(html) }));
	const rules = knowledge === undefined ? '' : `, ${JSON.stringify(knowledge)}`;
	const script = `(() => { ${await bundleReader('disturbed-reader.ts')}; globalThis.passoCertoReader = passoCertoReader; passoCertoReader.prepare(${JSON.stringify(sheets)}${rules}); })()`;
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const workers = await Promise.all(Array.from({ length: pages }, () => openPage(browser, script)));
	const viewports = new Map(fixtures.map(({ id, viewport }) => [id, viewport]));
	return {
		async read(cases) {
			const readings: DisturbedReading[] = [];
			const queue = batchesOf(cases, viewports);
			const work = async (page: Page) => {
				for (let batch = queue.shift(); batch; batch = queue.shift()) {
					const { viewport, places } = batch;
					if (JSON.stringify(page.viewportSize()) !== JSON.stringify(viewport)) await page.setViewportSize(viewport);
					const found: DisturbedReading[] = await page.evaluate(
						`passoCertoReader.readDisturbed(${JSON.stringify(places.map((place) => cases[place]))})`,
					);
					for (const [index, place] of places.entries()) {
						const reading = found[index];
						if (reading) readings[place] = reading;
					}
				}
			};
			await Promise.all(workers.map(work));
			return readings;
		},
		async explain(disturbed) {
			const [page] = workers;
			const viewport = viewports.get(disturbed.fixture);
			if (!page || !viewport) throw new Error(`no fixture ${disturbed.fixture}`);
			await page.setViewportSize(viewport);
			return page.evaluate(`passoCertoReader.explainDisturbed(${JSON.stringify(disturbed)})`);
		},
		close: () => browser.close(),
	};
}

/** A context of its own, so that each page has a process of its own. */
async function openPage(browser: Browser, script: string): Promise<Page> {
	// Scripts of the fixtures are parsed apart and never run; ours need a custom element, which a page without scripts cannot have.
	const context = await browser.newContext();
	await context.route('**/*', (route) =>
		route.request().url() === BLANK
			? route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title></title>' })
			: route.abort(),
	);
	const page = await context.newPage();
	await page.goto(BLANK);
	await page.evaluate(script);
	return page;
}

/** Style sheets as text: nothing is loaded, so nothing is ever looked at before its styles are there. */
function withStyles(html: string): string {
	return html.replace(
		/<link[^>]*href="\/_site\/([\w-]+\.css)"[^>]*>/gu,
		(_, name: string) => `<style>${readFileSync(join(SITE, name), 'utf8')}</style>`,
	);
}

/** Places in the list of cases, a few at a time, all of one window. */
function batchesOf(
	cases: readonly DisturbedCase[],
	viewports: ReadonlyMap<string, Fixture['viewport']>,
): { viewport: Fixture['viewport']; places: number[] }[] {
	const groups = new Map<string, { viewport: Fixture['viewport']; places: number[] }>();
	for (const [place, { fixture }] of cases.entries()) {
		const viewport = viewports.get(fixture);
		if (!viewport) throw new Error(`no fixture ${fixture}`);
		const key = `${viewport.width}x${viewport.height}`;
		const group = groups.get(key) ?? { viewport, places: [] };
		groups.set(key, group);
		group.places.push(place);
	}
	return [...groups.values()].flatMap(({ viewport, places }) =>
		Array.from({ length: Math.ceil(places.length / BATCH) }, (_, index) => ({
			viewport,
			places: places.slice(index * BATCH, (index + 1) * BATCH),
		})),
	);
}

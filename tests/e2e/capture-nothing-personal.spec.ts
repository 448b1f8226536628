import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { openCapturer } from '../instrument/open-capturer.ts';
import { plantedPage } from '../site/planted-page.ts';

/** Two browsers side by side. */
const PAGES = 10_000;
const HALF = PAGES / 2;

test.describe.configure({ timeout: 240_000 });

for (const seed of [20261122, 20261129]) {
	test(`of CPFs, e-mails, phones, names, protocols and tokens planted in ${HALF} pages, none survives (seed ${seed})`, async () => {
		const capturer = await openCapturer();
		try {
			const pages = fc.sample(plantedPage, { numRuns: HALF, seed });
			const started = Date.now();
			const survivors = await capturer.survivors(pages);
			console.log(`${HALF} pages in ${Math.round((Date.now() - started) / 1000)} s, ${survivors.length} with something personal`);
			const shown = survivors.slice(0, 3).map(({ at, found, text }) => ({ found, page: pages[at]?.html, text }));
			expect(shown).toEqual([]);
			expect(survivors).toHaveLength(0);
		} finally {
			await capturer.close();
		}
	});
}

test('the same search finds what was planted on every page that is not captured', async () => {
	const capturer = await openCapturer();
	try {
		const pages = fc.sample(plantedPage, { numRuns: 500, seed: 1 });
		expect(await capturer.survivors(pages, true)).toHaveLength(pages.length);
	} finally {
		await capturer.close();
	}
});

import { expect, test } from '@playwright/test';
import { expectAllTouched, expectUntouched } from '../instrument/expect-wires.ts';
import { type FirefoxWalk, openFirefox } from '../instrument/firefox.ts';
import { KEPT_EVERYWHERE } from '../instrument/kept-everywhere.ts';
import { type TrippedBuild, trippedBuild } from '../instrument/tripped-build.ts';
import { walkFirefox } from '../instrument/walk-firefox.ts';
import { WireLog } from '../instrument/wire-log.ts';
import { tracesIn, withCanaries } from '../site/canaries.ts';
import { recoveries } from '../site/journeys.ts';

test.describe('beside the shipped script in Firefox', () => {
	test.describe.configure({ mode: 'default' });
	let build: TrippedBuild;
	let walk: FirefoxWalk;
	let log = new WireLog();

	test.beforeAll(async () => {
		build = trippedBuild('firefox-mv3');
		walk = await openFirefox({ build: build.folder });
		walk.page.on('console', (line) => log.hear(line.text()));
	});
	test.afterAll(async () => {
		await walk.close();
		build.remove();
	});

	for (const journey of recoveries) {
		test(`${journey.name}: on the whole way nothing that is typed is read, heard or sent`, async () => {
			await walk.page.goto('about:blank');
			await walk.inside('Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]).then(() => 0)');
			log = new WireLog();
			await walkFirefox(walk, withCanaries(journey), () => {});
			expectUntouched(log, 7);
			const kept = String(await walk.inside(KEPT_EVERYWHERE));
			expect(kept, 'where the way is kept').toContain('"goal":"login"');
			expect(tracesIn(kept)).toEqual([]);
			expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
		});
	}

	test('a page of the extension is heard by the background as one of ours, and told no secret', async () => {
		const reply = await walk.inside(
			`browser.runtime.sendMessage({ ask: 'advance', event: { type: 'text', size: 125 } }).then(JSON.stringify)`,
		);
		expect(String(reply)).toContain('"text":125');
		expect(tracesIn(String(reply))).toEqual([]);
	});

	test('the control: what is kept on purpose is found by the same search', async () => {
		await walk.inside(`browser.storage.session.set({ kept: ['CANARY', 97531864208] })`);
		expect(tracesIn(String(await walk.inside(KEPT_EVERYWHERE)))).toEqual(expect.arrayContaining(['CANARY', '97531864208']));
	});
});

test('the control in Firefox: a script that does what ours never does touches every wire', async () => {
	const build = trippedBuild('firefox-mv3', 'bad-script');
	const walk = await openFirefox({ build: build.folder });
	try {
		const log = new WireLog();
		walk.page.on('console', (line) => log.hear(line.text()));
		await walk.page.goto(walk.site.open('cpf/real'));
		await expect.poll(() => log.isDone).toBe(true);
		expectAllTouched(log);
	} finally {
		await walk.close();
		build.remove();
	}
});

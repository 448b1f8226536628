import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: '.',
	globalSetup: './browsers-speak.ts',
	outputDir: '../../test-results',
	// The same on every system: what is compared is text.
	snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
	expect: { toHaveScreenshot: { pathTemplate: '{testDir}/looks/{arg}{ext}' } },
	timeout: 90_000,
	// Much of a test is waiting for a page to rest.
	workers: 3,
	fullyParallel: true,
	// Two more tries for what a busy machine disturbs; the report names each that needed one.
	retries: 2,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});

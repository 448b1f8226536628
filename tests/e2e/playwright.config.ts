import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	timeout: 90_000,
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});

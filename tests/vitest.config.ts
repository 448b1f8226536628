import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	plugins: [WxtVitest({ root })],
	resolve: { alias: [{ find: 'webextension-polyfill', replacement: fileURLToPath(new URL('unit/fake-polyfill.ts', import.meta.url)) }] },
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts'],
		environment: 'node',
		restoreMocks: true,
		hookTimeout: 60_000,
		testTimeout: 60_000,
	},
});

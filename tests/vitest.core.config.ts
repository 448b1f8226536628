import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = readdirSync(`${root}lib/core`).map((file) => file.replace(/\.ts$/u, ''));

/** For mutation testing: only the tests named after a file of `lib/core`, without the parts of a browser that the others need. */
export default defineConfig({
	root,
	test: {
		include: names.map((name) => `tests/unit/${name}{,-*}.test.ts`),
		setupFiles: ['tests/unit/same-chance.ts'],
		environment: 'node',
		isolate: false,
		testTimeout: 60_000,
	},
});

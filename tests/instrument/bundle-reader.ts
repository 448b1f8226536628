import { join } from 'node:path';
import { build } from 'vite';

/** The real look and the real rules as one script that runs in any page, under the name `passoCertoReader`. */
export async function bundleReader(entry: 'reader.ts' | 'disturbed-reader.ts' | 'capturing-reader.ts' = 'reader.ts'): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: false,
			lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'passoCertoReader' },
		},
	});
	const output = Array.isArray(built) ? built[0] : built;
	if (!output || !('output' in output)) throw new Error('the reader was not built');
	// A function expression keeps the name out of the page's own scope until it is called.
	return output.output[0].code;
}

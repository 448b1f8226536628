import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Peer } from './contestants.ts';

/** A script that runs in any page, minified, and the style sheet that it needs. */
export interface Bundle {
	js: string;
	css: string;
}

const ENTRIES: Readonly<Record<Peer, string>> = { 'driver.js': 'driver.ts', 'shepherd.js': 'shepherd.ts', 'intro.js': 'intro.ts' };

/** What a page needs of a library for one step, as `benchPeer`. */
export function bundlePeer(peer: Peer): Promise<Bundle> {
	return bundle(ENTRIES[peer], 'benchPeer');
}

export async function bundleProbe(): Promise<string> {
	return (await bundle('probe.ts', 'benchProbe')).js;
}

async function bundle(entry: string, name: string): Promise<Bundle> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: true,
			cssMinify: true,
			target: 'chrome120',
			lib: { entry: join(import.meta.dirname, 'in-page', entry), formats: ['iife'], name, cssFileName: 'style' },
		},
	});
	const result = Array.isArray(built) ? built[0] : built;
	if (!result || !('output' in result)) throw new Error(`${entry} was not built`);
	const css = result.output.flatMap((each) => (each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : []));
	return { js: result.output[0].code, css: css.join('\n') };
}

/** As a server would send it at best. */
export function gzipped(text: string): number {
	return gzipSync(text, { level: 9 }).length;
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const ROOT = join(import.meta.dirname, '..', '..');
const SCRIPTS = join(import.meta.dirname, 'tripwire');

const manifestSchema = v.looseObject({
	content_scripts: v.tuple([v.looseObject({ js: v.array(v.string()) })]),
});

export interface TrippedBuild {
	folder: string;
	remove(): void;
}

/**
 * The shipped build, its files as they are, in a folder of its own: before its script on
 * pages comes the tripwire, and after that, for the control, one that touches every wire.
 */
export function trippedBuild(build: 'chrome-mv3' | 'firefox-mv3', control?: 'bad-script'): TrippedBuild {
	const folder = mkdtempSync(join(tmpdir(), 'passo-certo-tripped-'));
	cpSync(join(ROOT, '.output', build), folder, { recursive: true });
	const added = ['tripwire.js', ...(control ? [`${control}.js`] : [])];
	for (const name of added) cpSync(join(SCRIPTS, name), join(folder, name));
	const path = join(folder, 'manifest.json');
	const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
	const [script] = manifest.content_scripts;
	writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [{ ...script, js: [...added, ...script.js] }] }));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

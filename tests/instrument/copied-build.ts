import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const ROOT = join(import.meta.dirname, '..', '..');

const manifestSchema = v.looseObject({
	browser_specific_settings: v.optional(v.looseObject({ gecko: v.looseObject({ id: v.string() }) })),
});

export interface CopiedBuild {
	folder: string;
	/** What the browser calls it: another name than the shipped build’s, so that nothing that is settled for it holds elsewhere. */
	id: string;
	remove(): void;
}

/** The shipped build in a folder of its own, as another extension. */
export function copiedBuild(build: 'chrome-mv3' | 'firefox-mv3'): CopiedBuild {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'passo-certo-telecentro-')));
	cpSync(join(ROOT, '.output', build), folder, { recursive: true });
	const remove = () => rmSync(folder, { recursive: true, force: true });
	if (build === 'chrome-mv3') return { folder, id: idOf(folder), remove };
	const id = 'passo-certo-telecentro@passocerto.example';
	const path = join(folder, 'manifest.json');
	const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
	const { gecko, ...others } = manifest.browser_specific_settings ?? {};
	writeFileSync(path, JSON.stringify({ ...manifest, browser_specific_settings: { ...others, gecko: { ...gecko, id } } }));
	return { folder, id, remove };
}

/** Chromium names an unpacked extension after its path: half of the SHA-256, with the letters a to p for the digits. */
export function idOf(folder: string): string {
	const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
	return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

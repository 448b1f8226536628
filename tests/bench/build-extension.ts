import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '..', '..');

/** The build that is shipped, in a process of its own: what it prints does not belong on the standard output. */
export function buildShipped(): string {
	const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', 'wxt'), ['build'], {
		cwd: ROOT,
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error('The extension was not built.');
	return join(ROOT, '.output', 'chrome-mv3');
}

/** The same with readable names, for as long as it is looked at. */
export async function withReadable(act: (folder: string) => Promise<void>): Promise<void> {
	const outDir = mkdtempSync(join(tmpdir(), 'passo-certo-build-'));
	try {
		await build({ root: ROOT, outDir, vite: () => ({ build: { minify: false } }) });
		await act(join(outDir, 'chrome-mv3'));
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

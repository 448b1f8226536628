import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILDS, filesOf } from './shipped';
import { isIgnored, ROOT } from './source';

const ARGUMENTS = { 'chrome-mv3': ['build'], 'firefox-mv3': ['build', '-b', 'firefox', '--mv3'] } as const;
/** A machine that is busy with other tests builds slowly. */
const PATIENCE_MS = 240_000;

let elsewhere = '';

beforeAll(() => {
	elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'passo-certo-elsewhere-')));
	for (const name of readdirSync(ROOT)) {
		if (!isIgnored(name) && name !== 'tests' && name !== 'docs') cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
	}
	symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
});

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe.concurrent.each(BUILDS)('what is shipped in %s', (build) => {
	test('comes out byte for byte when the same files are built in another folder', { timeout: PATIENCE_MS }, async () => {
		await buildIn(elsewhere, ARGUMENTS[build]);
		expect(hashes(elsewhere, build), 'The build is older than the files, or depends on more than them. Build again, then look.').toEqual(
			hashes(ROOT, build),
		);
	});

	test('names no place on the machine that built it', () => {
		const folder = join(ROOT, '.output', build);
		expect(placesIn(folder, filesOf(folder))).toEqual([]);
	});
});

test('a byte that differs, and a place that is named, would be noticed', () => {
	const [build] = BUILDS;
	const folder = join(elsewhere, '.output', build);
	const before = hashes(elsewhere, build);
	const path = join(folder, 'jump.js');
	writeFileSync(path, `${readFileSync(path, 'utf8')}//${ROOT}`);
	expect(hashes(elsewhere, build)).not.toEqual(before);
	expect(placesIn(folder, ['jump.js', 'voice.js'])).toEqual([`jump.js names ${ROOT}`]);
});

/** A process of its own, as from a terminal: without what this test runner tells its children. */
async function buildIn(folder: string, parts: readonly string[]): Promise<void> {
	const { NODE_ENV, VITEST, MODE, DEV, PROD, TEST, ...env } = process.env;
	await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...parts], { cwd: folder, env });
}

/** SHA-256 of every file of a build. */
function hashes(root: string, build: string): Record<string, string> {
	const folder = join(root, '.output', build);
	return Object.fromEntries(
		filesOf(folder).map((path) => [
			path,
			createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest('hex'),
		]),
	);
}

function placesIn(folder: string, paths: readonly string[]): string[] {
	const places = [ROOT, realpathSync(tmpdir()) + sep, homedir() + sep, 'node_modules', 'file:///'];
	return paths.flatMap((path) => {
		const text = readFileSync(join(folder, path), 'latin1');
		return places.filter((place) => text.includes(place)).map((place) => `${path} names ${place}`);
	});
}

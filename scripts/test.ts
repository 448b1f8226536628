import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from '../tests/instrument/browser-path.ts';
import { pdfToolsPath } from '../tests/instrument/pdf-tools.ts';
import { install, installLanguages, mayInstall } from './find-chromium.ts';

/** Runs everything that must hold, goes on after a failure, and ends in one line: `N passed, N failed`. */
const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');
const BIN = join(ROOT, 'node_modules', '.bin');

interface Check {
	name: string;
	command: readonly string[];
	/** A file with the counts of a runner; a check without one counts as one. */
	counts?: { file: string; read: (json: unknown) => Counts };
}

interface Counts {
	passed: number;
	failed: number;
	/** What failed, by name, where the runner tells. */
	names?: readonly string[];
}

const checks: readonly Check[] = [
	{ name: 'types of the browser extension', command: ['wxt', 'prepare'] },
	{ name: 'types', command: ['tsc', '--noEmit'] },
	{ name: 'lint and format', command: ['biome', 'check'] },
	{ name: 'unused code', command: ['knip'] },
	{ name: 'build for Chromium', command: ['wxt', 'build'] },
	{ name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
	{
		name: 'unit and house rules',
		command: [
			'vitest',
			'run',
			'-c',
			'tests/vitest.config.ts',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${join(RESULTS, 'unit.json')}`,
		],
		counts: { file: 'unit.json', read: vitestCounts },
	},
	{ name: 'corpus', command: ['node', 'scripts/corpus.ts'] },
	// A part of what `npm run disturb` does, which takes its time.
	{ name: 'disturbance, 3,000 cases', command: ['node', 'scripts/disturb.ts', '--runs', '3000', '--seed', '20261122'] },
	{ name: 'Firefox add-on lint', command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'] },
	{
		name: 'end to end, in Chromium and Firefox',
		command: ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
		counts: { file: 'e2e.json', read: playwrightCounts },
	},
];

if (!chromiumPath() && mayInstall()) install('chromium', chromiumPath);
if (!firefoxPath() && mayInstall()) install('firefox-esr', firefoxPath);
if (!pdfToolsPath() && mayInstall()) install('poppler-utils', pdfToolsPath);
if (mayInstall()) installLanguages();
rmSync(RESULTS, { recursive: true, force: true });

const total: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [index, check] of checks.entries()) {
	console.log(`\n── ${index + 1} of ${checks.length}: ${check.name}`);
	const started = Date.now();
	const counts = run(check);
	total.passed += counts.passed;
	total.failed += counts.failed;
	lines.push(
		`${counts.failed === 0 ? 'ok  ' : 'FAIL'}  ${check.name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
	);
	for (const name of counts.names ?? []) lines.push(`        ${name}`);
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run({ command: [program = '', ...parts], counts }: Check): Counts {
	const path = program === 'node' ? process.execPath : join(BIN, program);
	const { status } = spawnSync(path, parts, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
	const isGood = status === 0;
	const file = counts ? join(RESULTS, counts.file) : '';
	if (!counts || !existsSync(file)) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
	const found = counts.read(JSON.parse(readFileSync(file, 'utf8')));
	// A runner that ends badly without a failed test has failed all the same.
	return isGood || found.failed > 0
		? found
		: { ...found, failed: 1, names: ['every test passed, and the runner failed: an error outside of them'] };
}

function vitestCounts(json: unknown): Counts {
	const names = everyObject(json)
		.filter((each) => each.status === 'failed' && typeof each.fullName === 'string')
		.map(({ fullName }) => String(fullName));
	return { passed: numberIn(json, 'numPassedTests'), failed: numberIn(json, 'numFailedTests'), names };
}

function playwrightCounts(json: unknown): Counts {
	const stats = json !== null && typeof json === 'object' && 'stats' in json ? json.stats : null;
	const names = everyObject(json)
		.filter(({ ok, title }) => ok === false && typeof title === 'string')
		.map(({ file, title }) => `${String(file)}: ${String(title)}`);
	// Passed on the second try is passed; the runner lists those apart.
	return { passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'), failed: numberIn(stats, 'unexpected'), names };
}

function numberIn(object: unknown, key: string): number {
	const found = object !== null && typeof object === 'object' ? Object.entries(object).find(([name]) => name === key)?.[1] : undefined;
	return typeof found === 'number' ? found : 0;
}

function everyObject(json: unknown): Record<string, unknown>[] {
	if (json === null || typeof json !== 'object') return [];
	return [{ ...json }, ...Object.values(json).flatMap(everyObject)];
}

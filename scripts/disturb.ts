import { parseArgs } from 'node:util';
import type { DisturbedCase } from '../tests/instrument/disturb/disturbed-case.ts';
import { KINDS } from '../tests/instrument/disturb/kinds.ts';
import { COUNTS, type DisturbanceReport, disturbanceReport, type Outcomes } from '../tests/instrument/disturbance-report.ts';
import { type Finding, measureDisturbance } from '../tests/instrument/measure-disturbance.ts';
import { openDisturber } from '../tests/instrument/open-disturber.ts';
import { fixturesOf } from '../tests/site/fixtures.ts';
import { findChromium } from './find-chromium.ts';

const USAGE = 'npm run disturb -- [--runs 10000] [--seed N] [--json] [--replay CASE]';
/** The day the instrument was built. Any other finds other cases. */
const SEED = 20261122;
/** How often progress is told where it cannot be written over. */
const TOLD = 20;

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '10000' },
		seed: { type: 'string', default: String(SEED) },
		replay: { type: 'string' },
		json: { type: 'boolean', default: false },
	},
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
	console.error(`Usage: ${USAGE}`);
	process.exit(2);
}

findChromium();
const fixtures = fixturesOf();
if (values.replay === undefined) await measure();
else await replay(parseCase(values.replay));

async function measure(): Promise<void> {
	const started = Date.now();
	const isTerminal = process.stderr.isTTY;
	let told = 0;
	const progress = (done: number) => {
		if (isTerminal) process.stderr.write(`\r${done} of ${runs} cases`);
		else if (done - told >= runs / TOLD) {
			told = done;
			console.error(`${done} of ${runs} cases`);
		}
	};
	const { readings, findings, undisturbed, idle } = await measureDisturbance(fixtures, { runs, seed, progress });
	if (isTerminal) process.stderr.write('\r\n');
	const report = disturbanceReport(readings, undisturbed);
	const missing = readings.length < runs ? [`only ${readings.length} of ${runs} cases could be drawn`] : [];
	const found = { ...report, failures: [...missing, ...report.failures] };
	const seconds = (Date.now() - started) / 1000;
	if (values.json) console.log(JSON.stringify({ runs, seed, idle, seconds, ...found, findings }));
	else {
		print(found);
		console.log(
			`\n${readings.length} cases of ${fixtures.length} pages in ${seconds.toFixed(0)} s, seed ${seed}; ${idle} more changed nothing`,
		);
		for (const finding of findings) printFinding(finding);
		console.log(found.failures.length === 0 ? '\nnothing was read wrong' : `\nFAILED: ${found.failures.join('; ')}`);
	}
	process.exitCode = found.failures.length > 0 ? 1 : 0;
}

async function replay(disturbed: DisturbedCase): Promise<void> {
	const disturber = await openDisturber(fixtures, { pages: 1 });
	try {
		console.log(JSON.stringify(await disturber.explain(disturbed), null, '\t'));
	} finally {
		await disturber.close();
	}
}

function parseCase(text: string): DisturbedCase {
	const given: Partial<DisturbedCase> = JSON.parse(text);
	const { fixture, kinds } = given;
	const isKnown = fixtures.some(({ id }) => id === fixture) && Array.isArray(kinds) && kinds.every(({ kind }) => KINDS.includes(kind));
	if (!isKnown || !fixture || !kinds) {
		console.error('--replay wants {"fixture":"cpf/real","kinds":[{"kind":"zoom","seed":0}]}');
		process.exit(2);
	}
	return { fixture, kinds };
}

function print({ counts, negatives, unread, pages, kinds, states, targets }: DisturbanceReport): void {
	heading('kinds at once');
	for (const count of COUNTS) row(count, counts[count]);
	heading('on pages that are none');
	for (const count of COUNTS) row(count, negatives[count]);
	heading('on pages unknown as they are');
	row('any', unread);
	heading('a kind alone');
	for (const kind of KINDS) row(kind, kinds[kind].alone);
	heading('a kind among others');
	for (const kind of KINDS) row(kind, kinds[kind].among);
	heading('state');
	for (const [state, outcomes] of Object.entries(states)) row(state, outcomes);
	console.log(`\ntargets     ${targets.right} of ${targets.n} found where the state was read right, ${targets.wrong} wrong`);
	if (pages.unknown.length > 0) console.log(`unknown undisturbed, only asked not to become wrong: ${pages.unknown.join(', ')}`);
	if (pages.wrong.length > 0) console.log(`left out, wrong undisturbed (npm run corpus): ${pages.wrong.join(', ')}`);
}

function heading(name: string): void {
	console.log(`\n${name.padEnd(28)}      n   right unknown   wrong   share right (95 % Wilson)`);
}

function row(name: string, { n, right, unknown, wrong, share, interval }: Outcomes): void {
	const numbers = [n, right, unknown, wrong].map((each) => String(each).padStart(7)).join(' ');
	const between = interval.map((each) => each.toFixed(3)).join(' to ');
	console.log(`${name.padEnd(27)}${numbers}   ${n === 0 ? 'never' : `${share.toFixed(3)} (${between})`}`);
}

function printFinding({ disturbed, reading, cases }: Finding): void {
	console.log(`\nWRONG ×${cases}: ${reading.fixture} is ${reading.expected ?? 'none'}, ${reading.why}`);
	console.log(`  ${reading.applied.join(' + ')}`);
	console.log(`  npm run disturb -- --replay '${JSON.stringify(disturbed)}'`);
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCorpus } from '../tests/instrument/measure-corpus.ts';
import { type Report, report, type Tally } from '../tests/instrument/report.ts';
import { CORPUS, fixturesOf } from '../tests/site/fixtures.ts';
import { findChromium } from './find-chromium.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const [folder = CORPUS] = positionals;

findChromium();
const fixtures = fixturesOf(folder);
const isTerminal = process.stderr.isTTY;
const cases = await measureCorpus(fixtures, (done) => {
	if (isTerminal) process.stderr.write(`\r${done} of ${fixtures.length} pages`);
});
if (isTerminal) process.stderr.write('\r\n');
const found = report(cases);
const known: unknown = folder === CORPUS ? JSON.parse(readFileSync(`${CORPUS}/known-failures.json`, 'utf8')) : [];
if (values.json) console.log(JSON.stringify({ ...jsonOf(found), known_failures: known }));
else print(found);
const isExact = JSON.stringify(known) === JSON.stringify(found.misses) || folder !== CORPUS;
if (!isExact && !values.json)
	console.log(`\nknown-failures.json is not exact: it lists ${JSON.stringify(known)}. Correct the rule, or the list.`);
process.exitCode = found.negatives.wrong > 0 || Object.values(found.states).some((each) => each.wrong > 0) || !isExact ? 1 : 0;

function jsonOf({ states, ...rest }: Report) {
	const flat = Object.entries(states).map(([state, { targets, ...tally }]) => [
		state,
		{ ...tally, targets: targets.n === 0 ? 1 : targets.right / targets.n },
	]);
	return { states: Object.fromEntries(flat), ...rest };
}

function print({
	states,
	provenance,
	negatives,
	precision,
	recall,
	precision_interval,
	recall_interval,
	confusion,
	misses,
	ms,
}: Report): void {
	const row = (name: string, { n, right, unknown, wrong, targets }: Tally) =>
		console.log(
			`${name.padEnd(28)} ${String(n).padStart(4)} ${String(right).padStart(6)} ${String(unknown).padStart(8)} ${String(wrong).padStart(6)}   ${targets.right}/${targets.n}`,
		);
	console.log(`${'state'.padEnd(28)}    n  right  unknown  wrong   targets`);
	for (const [state, tally] of Object.entries(states)) row(state, tally);
	console.log();
	for (const [from, tally] of Object.entries(provenance)) row(`from: ${from}`, tally);
	console.log(`\nnegatives   ${negatives.n} pages, ${negatives.wrong} read as a state, ${negatives.rings} rings`);
	console.log(`precision   ${share(precision)} ${interval(precision_interval)}`);
	console.log(`recall      ${share(recall)} ${interval(recall_interval)}`);
	console.log(`ms per page ${ms.median.toFixed(1)} median, ${ms.max.toFixed(1)} longest`);
	console.log(
		`confusion   ${
			Object.entries(confusion)
				.map(([pair, count]) => `${pair} ×${count}`)
				.join(', ') || 'none'
		}`,
	);
	console.log(`misses      ${misses.join(', ') || 'none'}`);
}

function share(value: number): string {
	return value.toFixed(3);
}

function interval([low, high]: [number, number]): string {
	return `(95 % Wilson ${share(low)} to ${share(high)})`;
}

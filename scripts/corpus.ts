import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCorpus } from '../tests/instrument/measure-corpus.ts';
import { report } from '../tests/instrument/report.ts';
import { reportJson } from '../tests/instrument/report-json.ts';
import { reportText } from '../tests/instrument/report-text.ts';
import { CORPUS, fixturesOf } from '../tests/site/fixtures.ts';
import { findChromium } from './find-chromium.ts';

const { values, positionals } = parseArgs({
	options: { json: { type: 'boolean', default: false }, matrix: { type: 'boolean', default: false } },
	allowPositionals: true,
});
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
console.log(values.json ? JSON.stringify(reportJson(found, known)) : reportText(found, values.matrix));
const isExact = JSON.stringify(known) === JSON.stringify(found.misses) || folder !== CORPUS;
if (!isExact && !values.json)
	console.log(`\nknown-failures.json is not exact: it lists ${JSON.stringify(known)}. Correct the rule, or the list.`);
process.exitCode = found.negatives.wrong > 0 || Object.values(found.states).some((each) => each.wrong > 0) || !isExact ? 1 : 0;

import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchJson } from '../tests/bench/bench-json.ts';
import { SIZES } from '../tests/bench/bench-page.ts';
import { buildShipped, withReadable } from '../tests/bench/build-extension.ts';
import { bundlePeer, gzipped } from '../tests/bench/bundle.ts';
import { OWN, PEERS } from '../tests/bench/contestants.ts';
import { Ledger } from '../tests/bench/ledger.ts';
import { measureRound } from '../tests/bench/measure.ts';
import { performancePage } from '../tests/bench/performance-page.ts';
import { profileRing } from '../tests/bench/profile-ring.ts';
import { rows } from '../tests/bench/rows.ts';
import { Stage } from '../tests/bench/stage.ts';
import { profileTable, textTable } from '../tests/bench/table.ts';
import { findChromium } from './find-chromium.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');
const GB = 1024 ** 3;

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
		runs: { type: 'string', default: '7' },
		/** Where our own time to the ring goes, instead of everything else. */
		profile: { type: 'boolean', default: false },
		/** A folder with a built extension, instead of building it. */
		build: { type: 'string' },
	},
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
	console.error('Usage: npm run bench -- [--runs 7] [--json] [--write] [--build DIR] | --profile');
	process.exit(2);
}

findChromium();
const given = values.build && resolve(process.env.INIT_CWD ?? '.', values.build);
if (values.profile) await (given ? profile(given) : withReadable(profile));
else await bench(given || buildShipped());

async function bench(build: string): Promise<void> {
	const ledger = new Ledger();
	ledger.write('bytes_gzip', OWN, gzipped(readFileSync(join(build, 'content-scripts', 'guide.js'), 'utf8')));
	for (const peer of PEERS) {
		const { js, css } = await bundlePeer(peer);
		ledger.write('bytes_gzip', peer, gzipped(js) + gzipped(css));
	}
	const stage = await Stage.open(build);
	try {
		for (const size of SIZES) {
			console.error(`does our element come with the ring, at ${size}?`);
			if (!(await stage.ringComesWithHost(size)))
				throw new Error('The ring is not painted in the frame of its element: ring_ms says nothing.');
		}
		for (let run = 1; run <= runs; run += 1) {
			await measureRound(stage, ledger, (what) => console.error(`run ${run} of ${runs}, ${what}`));
		}
	} finally {
		await stage.close();
	}
	const json = benchJson(ledger);
	if (values.write) {
		const setting = { day: new Date().toISOString().slice(0, 10), machine: machine(), browser: `Chromium ${stage.version()}` };
		writeFileSync(join(DOCS, 'performance.md'), performancePage(json, setting));
		writeFileSync(join(DOCS, 'performance.json'), `${JSON.stringify(json, null, '\t')}\n`);
	}
	const note = `Medians of ${runs}; in brackets least and most. docs/performance.md says what each means.`;
	console.log(values.json ? JSON.stringify(json) : `${textTable(rows(json))}\n\n${note}`);
}

/** One run of ours on each size, function by function. */
async function profile(build: string): Promise<void> {
	const stage = await Stage.open(build);
	try {
		for (const size of SIZES) {
			const { shares, ringMs } = await profileRing(stage, size);
			console.log(`\n${size} nodes: ring after ${Math.round(ringMs)} ms\n${profileTable(shares)}`);
		}
	} finally {
		await stage.close();
	}
}

/** The kind of machine, nothing that tells one from another. */
function machine(): string {
	return `${cpus().length} processor cores (${cpus()[0]?.model.trim() || 'unnamed'}), ${Math.round(totalmem() / GB)} GB of memory, ${platform()} ${arch()}`;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchJson } from '../tests/bench/bench-json.ts';
import { SIZES } from '../tests/bench/bench-page.ts';
import { buildShipped, withReadable } from '../tests/bench/build-extension.ts';
import { bundlePeer, gzipped } from '../tests/bench/bundle.ts';
import { OWN, PEERS } from '../tests/bench/contestants.ts';
import { Ledger } from '../tests/bench/ledger.ts';
import { measureRound } from '../tests/bench/measure.ts';
import { measurePopup } from '../tests/bench/measure-popup.ts';
import { performancePage } from '../tests/bench/performance-page.ts';
import type { PopupJson } from '../tests/bench/popup-json.ts';
import { POPUP_COLUMNS, popupRows, popupSection, withPopupSection } from '../tests/bench/popup-section.ts';
import { profileRing } from '../tests/bench/profile-ring.ts';
import { rows } from '../tests/bench/rows.ts';
import { settingNow } from '../tests/bench/setting.ts';
import { Stage } from '../tests/bench/stage.ts';
import { profileTable, textTable } from '../tests/bench/table.ts';
import { findChromium } from './find-chromium.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');
const PAGE = join(DOCS, 'performance.md');
const FIGURES = join(DOCS, 'performance.json');

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		write: { type: 'boolean', default: false },
		runs: { type: 'string', default: '7' },
		/** The popup alone. */
		popup: { type: 'boolean', default: false },
		/** Where our own time to the ring goes, instead of everything else. */
		profile: { type: 'boolean', default: false },
		/** A folder with a built extension, instead of building it. */
		build: { type: 'string' },
	},
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
	console.error('Usage: npm run bench -- [--runs 7] [--json] [--write] [--build DIR] [--popup | --profile]');
	process.exit(2);
}

findChromium();
const given = values.build && resolve(process.env.INIT_CWD ?? '.', values.build);
if (values.profile) await (given ? profile(given) : withReadable(profile));
else if (values.popup) await benchPopup(given || buildShipped());
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
	const popup = await measurePopup(build, console.error);
	const json = { ...benchJson(ledger), popup };
	if (values.write) {
		writeFileSync(PAGE, performancePage(json, popup, settingNow(stage.version())));
		writeFileSync(FIGURES, `${JSON.stringify(json, null, '\t')}\n`);
	}
	const note = `Medians of ${runs}; in brackets least and most. docs/performance.md says what each means.`;
	console.log(values.json ? JSON.stringify(json) : `${textTable(rows(json))}\n\n${popupTable(popup)}\n\n${note}`);
}

/** Leaves all other figures as they are. */
async function benchPopup(build: string): Promise<void> {
	const popup = await measurePopup(build, console.error);
	if (values.write) {
		writeFileSync(PAGE, withPopupSection(readFileSync(PAGE, 'utf8'), popupSection(popup)));
		writeFileSync(FIGURES, `${JSON.stringify({ ...JSON.parse(readFileSync(FIGURES, 'utf8')), popup }, null, '\t')}\n`);
	}
	console.log(values.json ? JSON.stringify({ popup }) : popupTable(popup));
}

function popupTable(popup: PopupJson): string {
	return textTable(popupRows(popup), POPUP_COLUMNS);
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

import { describe, expect, test } from 'vitest';
import { benchJson } from '../bench/bench-json';
import { benchPage, plainNodes, SIZES } from '../bench/bench-page';
import { ALONE, GUIDES, OWN } from '../bench/contestants';
import { Ledger } from '../bench/ledger';
import { popupJson } from '../bench/popup-json';
import { POPUP_COLUMNS, popupRows, popupSection, withPopupSection } from '../bench/popup-section';
import { sharesOf } from '../bench/profile-ring';
import { rows } from '../bench/rows';
import { spread } from '../bench/spread';
import { markdownTable, textTable } from '../bench/table';

describe('a spread', () => {
	test.each([
		[[3, 1, 2], { median: 2, min: 1, max: 3 }],
		[[4, 1, 2, 3], { median: 2.5, min: 1, max: 4 }],
		[[0.26], { median: 0.3, min: 0.3, max: 0.3 }],
		[[5, null, 1], { median: 5, min: 1, max: null }],
		[[null, 1, null], { median: null, min: 1, max: null }],
		[[1, null], { median: null, min: 1, max: null }],
		[[null], { median: null, min: null, max: null }],
		[[], { median: null, min: null, max: null }],
	])('of %j', (samples, expected) => expect(spread(samples)).toEqual(expected));

	test('has no minus zero', () => expect(Object.is(spread([-0.01]).median, 0)).toBe(true));
});

test.each([100, 10_000])('%i plain nodes are so many elements', (count) => {
	expect(plainNodes(count).match(/<\w/gu)).toHaveLength(count);
});

test('the page under test brings its style sheet and takes no focus', () => {
	const { url, html } = benchPage('100');
	expect(new URL(url).hostname).toBe('sso.acesso.gov.br');
	expect(html).toContain('id="accountId"');
	expect(html).not.toMatch(/autofocus|data-expect|data-go|<link|<script/u);
});

/** Two runs: the guides 10 and 20 above the page, which took 100 and 200. */
function filled(): Ledger {
	const ledger = new Ledger();
	for (const run of [1, 2]) {
		for (const [index, contestant] of ([...GUIDES, ALONE] as const).entries()) {
			const sample = contestant === ALONE ? run * 100 : run * 100 + run * 10;
			for (const size of SIZES) {
				ledger.write(`ring_ms ${size}`, contestant, sample + index);
				ledger.write(`ring_since_arrival_ms ${size}`, contestant, sample + index);
			}
			for (const figure of ['storm_cpu', 'idle_ms', 'heap_kb', 'idle_calls', 'storm_script_cpu'] as const)
				ledger.write(figure, contestant, sample);
			if (contestant === ALONE) continue;
			ledger.write('follow_px', contestant, index);
			ledger.write('reattach_ms', contestant, contestant === OWN ? 300 : null);
		}
		for (const size of SIZES) ledger.write(`ring_ms_worker_asleep ${size}`, OWN, run);
	}
	for (const guide of GUIDES) ledger.write('bytes_gzip', guide, 20_000);
	return ledger;
}

describe('the JSON', () => {
	const json = benchJson(filled());
	const byGuide = (value: unknown) => Object.fromEntries(GUIDES.map((guide) => [guide, value]));

	test('has the shape that was agreed on, and the two ends in the same shape', () => {
		const { runs, min, max, ...medians } = json;
		expect(runs).toBe(2);
		expect(Object.keys(medians)).toEqual(['ring_ms', 'bytes_gzip', 'follow_px', 'reattach_ms', 'storm_cpu', 'idle_ms', 'heap_kb', 'also']);
		expect(Object.keys(medians.ring_ms)).toEqual(['100', '10000', '100000']);
		expect(Object.keys(medians.ring_ms['100'])).toEqual(['passo-certo', 'driver.js', 'shepherd.js', 'intro.js']);
		expect(shapeOf(min)).toEqual(shapeOf(medians));
		expect(shapeOf(max)).toEqual(shapeOf(medians));
	});

	test('takes the page off, round by round', () => {
		expect(json.storm_cpu).toEqual(byGuide(15));
		expect(json.min.idle_ms).toEqual(byGuide(10));
		expect(json.max.heap_kb).toEqual(byGuide(20));
		expect(json.also.page_alone).toMatchObject({ storm_cpu: 150, idle_ms: 150, heap_kb: 150 });
	});

	test('takes nothing off the ring, and says null for never', () => {
		expect(json.ring_ms['100']['passo-certo']).toBe(165);
		expect(json.reattach_ms).toEqual({ ...byGuide(null), [OWN]: 300 });
	});
});

function shapeOf(value: unknown): unknown {
	if (value === null || typeof value !== 'object') return 'value';
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

describe('the table', () => {
	const table = rows(benchJson(filled()));

	test('has a cell for every column', () => {
		expect(table.map(({ cells }) => cells.length)).toEqual(table.map(() => GUIDES.length + 1));
		const lines = markdownTable(table).split('\n');
		expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
		expect(lines).toHaveLength(table.length + 2);
	});

	test('says median and ends, and the ends only where they differ', () => {
		const line = (name: string) =>
			textTable(table)
				.split('\n')
				.find((each) => each.startsWith(name)) ?? '';
		expect(line('ring, 100 nodes')).toContain('165 (110 to 220)');
		expect(line('bytes')).toMatch(/gzip +20,000 +20,000/u);
		expect(line('reattach')).toMatch(/300 +never +never +never/u);
	});
});

describe('the popup', () => {
	const opening = (painted: number) => ({ painted, shown: painted + 20, sincePress: painted + 10 });
	const setting = { day: '2026-11-28', machine: 'a machine', browser: 'a browser' };
	const json = popupJson(
		[60, 80, 70].map((painted) => ({ own: opening(painted), empty: opening(50) })),
		setting,
	);

	test('is said opening by opening, beside an empty one', () => {
		expect(json.openings).toBe(3);
		expect(textTable(popupRows(json), POPUP_COLUMNS)).toMatch(/popup, painted, ms +70 \(60 to 80\) +50\n/u);
	});

	test('takes the place of what was said of it, and of nothing else', () => {
		const page = (popup: string) => `# Performance\n\n${popup}## Measure it again\n\nSo.\n`;
		expect(withPopupSection(page('## The popup\n\nOld.\n\n'), popupSection(json))).toBe(page(popupSection(json)));
		expect(() => withPopupSection(page(''), popupSection(json))).toThrow('no part on the popup');
	});
});

test('a profile counts ours only, and nothing twice', () => {
	const frame = (id: number, functionName: string, url: string, children: number[] = []) => ({
		id,
		callFrame: { functionName, url },
		children,
	});
	const nodes = [
		frame(1, '(root)', '', [2, 5]),
		frame(2, 'look', 'chrome-extension://x/content-scripts/guide.js', [3]),
		frame(3, 'look', 'chrome-extension://x/content-scripts/guide.js', [4]),
		frame(4, 'matches', ''),
		frame(5, 'other', 'https://page.example/guide'),
	];
	const profile = { nodes, startTime: 1_000, samples: [3, 4, 5, 2], timeDeltas: [0, 1_000, 2_000, 3_000] };
	expect(sharesOf(profile, 1_000, 4_500)).toEqual([
		{ name: 'look', at: 0, total: 3, self: 1 },
		{ name: 'matches', at: 1, total: 2, self: 2 },
	]);
});

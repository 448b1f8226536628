import { expect, test } from '@playwright/test';
import { openCapturer } from '../instrument/open-capturer.ts';
import { survivorsIn } from '../instrument/survivors.ts';
import { type Fixture, fixturesOf } from '../site/fixtures.ts';

test.describe.configure({ timeout: 400_000 });

interface Recaptured {
	fixture: Fixture;
	before: string | null;
	after: string | null;
	text: string;
}

/** Each page of some of the corpus, captured, and the capture read as the corpus reads it. */
async function recapture(fixtures: readonly Fixture[]): Promise<Recaptured[]> {
	const capturer = await openCapturer();
	try {
		const all: Recaptured[] = [];
		for (const fixture of fixtures) {
			const { text, before, after } = await capturer.recapture(fixture);
			all.push({ fixture, before: before.state, after: after.state, text });
		}
		return all;
	} finally {
		await capturer.close();
	}
}

const inWords = ({ fixture, before, after }: Recaptured): string => `${fixture.id}: ${before} → ${after}`;

test('a captured page is read as the same screen in nine of ten pages at least, and never as another', async () => {
	const all = await recapture(fixturesOf().filter(({ label }) => label !== 'none'));
	const read = all.filter(({ fixture, before }) => before === fixture.label);
	const same = read.filter(({ before, after }) => after === before);
	console.log(`${same.length} of ${read.length} captured screens are read as before (${((100 * same.length) / read.length).toFixed(1)} %)`);
	console.log(`the others are unknown: ${read.filter(({ after }) => after === null).map(({ fixture }) => fixture.id)}`);
	expect(all.filter(({ fixture, after }) => after !== null && after !== fixture.label).map(inWords)).toEqual([]);
	expect(same.length / read.length).toBeGreaterThanOrEqual(0.9);
	expectFit(all);
});

test('a captured page that is no screen of ours is still none', async () => {
	const all = await recapture(fixturesOf().filter(({ label }) => label === 'none'));
	expect(all.length).toBeGreaterThan(100);
	expect(all.filter(({ after }) => after !== null).map(inWords)).toEqual([]);
	expectFit(all);
});

/** Digits that our own rules name: the port of a copy, two errors of servers, one id. */
const OURS = /url: \S+ -->|504 gateway|403 forbidden|status 403|enter-offline-2fa-code/giu;

/** Fit for the corpus as they are, and without a digit of the page. */
function expectFit(all: readonly Recaptured[]): void {
	for (const { text, fixture } of all) {
		expect(text, fixture.id).toMatch(
			/^<!-- captured \d{4}-\d\d-\d\d: [^|]+; removed: [^|]+ \| url: https?:\/\/[^\s?]+ -->\n<!doctype html>\n/u,
		);
		expect(survivorsIn(text.replace(OURS, ''), []), fixture.id).toEqual([]);
		expect(text, fixture.id).not.toMatch(/<script|<style|<link|\bdata-\w+=|\bon\w+=|\bsrc(?:doc|set)?=|\baction=|<!--(?! captured)/u);
	}
}

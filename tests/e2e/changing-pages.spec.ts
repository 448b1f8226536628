import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import { framesOf, recordFrames } from '../instrument/recorder.ts';
import { underWay } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';
import { fixturesOf } from '../site/fixtures.ts';

const URL = 'https://sso.acesso.gov.br/login?client_id=tempestade';
const [CPF, PASSWORD] = ['cpf/real', 'password/real'].map((id) => fixturesOf().find((each) => each.id === id)?.html ?? '');
const FIELD = '#accountId';
const FORGOT = '#password-recovery';

/** A page that never rests is looked at after 2 s, after 4, and then every 5 (`lib/page/watch.ts`); then it is drawn. */
const FOLLOWS_MS = 6_000;
/** A ring without a target is gone after so many frames. */
const AT_ONCE = 3;

let tab: Tab;

eachInATab(
	(opened) => {
		tab = opened.tab;
	},
	{ stored: underWay({ way: 'email' }) },
);

/** How the page rages, and for how long before it becomes the password screen: the second, until the guide looks less often. */
const STORMS: readonly [name: string, ms: number, rages: string][] = [
	[
		'1,000 changes of text each second',
		2_500,
		`setInterval(() => {
			for (let count = 0; count < 25; count += 1, changes += 1) ticker.firstChild.data = String(changes).padStart(9, '0');
		}, 20)`,
	],
	[
		'a class of the body with every frame',
		11_000,
		`(function toggle() {
			for (let count = 0; count < 21; count += 1, changes += 1) document.body.classList.toggle('agita');
			requestAnimationFrame(toggle);
		})()`,
	],
];

for (const [name, ms, rages] of STORMS) {
	test(`in a storm of ${name} the ring stays on the field, and the step follows the page`, async () => {
		await tab.visit(URL, CPF);
		await expect.poll(() => tab.isRinged(FIELD)).toBe(true);
		await recordFrames(tab, [FIELD, FORGOT]);
		await tab.page.evaluate(`
			changes = 0;
			ticker = document.createElement('output');
			ticker.append('000000000');
			ticker.style.cssText = 'position: fixed; right: 0; bottom: 0; font: 12px monospace';
			document.body.append(ticker);
			${rages};
		`);
		const changes = await tab.page.evaluate(become, { main: mainOf(PASSWORD), after: ms });
		const rate = (changes * 1000) / ms;
		await expect.poll(() => tab.isRinged(FORGOT), { timeout: 2 * FOLLOWS_MS }).toBe(true);
		const frames = await framesOf(tab);
		const during = frames.filter(({ there }) => there.includes(FIELD));
		const after = frames.filter(({ there }) => !there.includes(FIELD));
		const took = (after.find(({ on }) => on === FORGOT)?.at ?? Number.POSITIVE_INFINITY) - (after[0]?.at ?? 0);
		note(`${rate.toFixed(0)} changes a second, ${during.length} frames, followed after ${took.toFixed(0)} ms`);
		expect(rate, 'it is a storm').toBeGreaterThan(500);
		expect(during.length).toBeGreaterThan(ms / 250);
		expect(during.filter(({ step, on }) => step !== 'type-cpf' || on !== FIELD)).toEqual([]);
		expect(after.slice(AT_ONCE).filter(({ ring, on }) => ring && on !== FORGOT)).toEqual([]);
		expect(took).toBeLessThan(FOLLOWS_MS);

		// A screen without a target: no ring is lost that would tell of the next one.
		await tab.page.evaluate(become, { main: '<main><p>Aguarde</p></main>', after: 0 });
		await tab.overlay.until((shown) => shown?.state === 'unknown', 'that it does not know the screen', 2 * FOLLOWS_MS);
		await recordFrames(tab, [FIELD]);
		await tab.page.evaluate(become, { main: mainOf(CPF), after: 0 });
		await expect.poll(() => tab.isRinged(FIELD), { timeout: 2 * FOLLOWS_MS }).toBe(true);
		const last = (await framesOf(tab)).filter(({ there }) => there.includes(FIELD));
		const tookAgain = (last.find(({ on }) => on === FIELD)?.at ?? Number.POSITIVE_INFINITY) - (last[0]?.at ?? 0);
		note(`from no target to the field after ${tookAgain.toFixed(0)} ms`);
		expect(tookAgain).toBeLessThan(FOLLOWS_MS);
	});
}

/** What the page does to become another screen, and how often it had changed until then. Runs in the page. */
function become({ main, after }: { main: string; after: number }): Promise<number> {
	return new Promise((resolve) =>
		setTimeout(() => {
			document.querySelector('main')?.replaceWith(document.createRange().createContextualFragment(main));
			resolve(Number(Reflect.get(globalThis, 'changes')));
		}, after),
	);
}

function mainOf(html = ''): string {
	const main = /<main[\s\S]*<\/main>/u.exec(html)?.[0];
	if (!main) throw new Error('the page has no main part');
	return main;
}

/** Figures for the report, beside the verdict. */
function note(measured: string): void {
	test.info().annotations.push({ type: 'measured', description: measured });
}

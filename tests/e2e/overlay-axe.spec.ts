import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { comeTo } from '../instrument/come-to.ts';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { type Legible, measureLegible } from '../instrument/legible.ts';
import type { Shown } from '../instrument/overlay.ts';
import type { Tab } from '../instrument/tab.ts';
import { treeOf } from '../instrument/tree-of.ts';
import { panels, situationNamed, situations } from '../site/situations.ts';

/** What `@axe-core/playwright` puts into pages: it cannot put it into the extension's world, from which alone the root can be opened. */
const AXE = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `(async () => {
	const host = document.querySelector('passo-certo');
	Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => chrome.dom.openOrClosedShadowRoot(host) });
	const { violations, passes } = await axe.run(host, { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } });
	const seen = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0])).length;
	return { seen, faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)) };
})()`;

/** AAA of WCAG 2.2, 1.4.6. */
const CONTRAST = 7;
const LABEL_PX = 16;
const INSTRUCTION_PX = 20;
const BUTTON_PX = 48;
const GAP_PX = 8;

const WINDOWS = [
	{ width: 1280, height: 800, scheme: 'light' },
	{ width: 360, height: 640, scheme: 'dark' },
	{ width: 320, height: 256, scheme: 'light' },
] as const;

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

for (const situation of [...situations, ...panels]) {
	test(`${situation.name}: axe finds no fault inside the guide, everything can be read and pressed, and a screen reader is told the same as before`, async () => {
		await tab.page.setViewportSize({ width: 1280, height: 800 });
		await comeTo(situation, walk, tab);
		// What is announced comes a moment after what is shown.
		await expect.poll(async () => isSaid(await tab.overlay.read())).toBe(true);
		await expect.poll(() => tab.saysIn('[data-words][data-voice]')).not.toBeNull();
		expect(await treeOf(tab.page)).toMatchSnapshot(`${situation.name}.txt`);
		await tab.inWorld(`${AXE}; null`);
		for (const { scheme, ...size } of WINDOWS) {
			await tab.page.setViewportSize(size);
			await tab.page.emulateMedia({ colorScheme: scheme });
			await atRest();
			const where = `${situation.step} in ${size.width}x${size.height}, ${scheme}`;
			expectLegible((await tab.inWorld(`(${measureLegible})()`)) as Legible, where);
			// The smallest window draws nothing that the phone's does not.
			if (size.height < 300) continue;
			const { seen, faults } = (await tab.inWorld(RUN)) as { seen: number; faults: string[] };
			expect.soft(faults, where).toEqual([]);
			expect.soft(seen, `${where}: what axe looked at inside the root`).toBeGreaterThan(3);
		}
	});
}

test('axe does find a fault inside the closed root where there is one', async () => {
	await comeTo(situationNamed('cpf'), walk, tab);
	await tab.inWorld(`${AXE}; chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector('.body').append(
		document.createElement('button'),
	)`);
	const { faults } = (await tab.inWorld(RUN)) as { faults: string[] };
	expect(faults.join()).toContain('button-name');
});

test('what is pale or small would be noticed', async () => {
	await comeTo(situationNamed('cpf'), walk, tab);
	await tab.inWorld(`(() => {
		const { style } = chrome.dom.openOrClosedShadowRoot(document.querySelector('passo-certo')).querySelector('h2');
		style.color = '#777';
		style.fontSize = '15px';
	})()`);
	const { texts } = (await tab.inWorld(`(${measureLegible})()`)) as Legible;
	expect(texts.find(({ isInstruction }) => isInstruction)).toMatchObject({ size: 15 });
	expect(Math.min(...texts.map(({ contrast }) => contrast))).toBeLessThan(CONTRAST);
});

/** Is the title what the screen reader was told last? The launcher tells nothing. */
function isSaid(shown: Shown | null): boolean {
	return shown !== null && (shown.launcher ? shown.spoken === '' : shown.spoken.endsWith(shown.title));
}

/** Placed anew in its new window: two frames in which nothing moved. */
async function atRest(): Promise<void> {
	let before: unknown;
	for (let same = 0; same < 2; ) {
		const { bubble, ring } = (await tab.overlay.read()) ?? {};
		await tab.inWorld('new Promise((resolve) => requestAnimationFrame(() => resolve(null)))');
		const now = JSON.stringify([bubble, ring]);
		same = now === before ? same + 1 : 0;
		before = now;
	}
}

function expectLegible({ texts, buttons }: Legible, where: string): void {
	const is = expect.configure({ soft: true });
	is(texts.length, where).toBeGreaterThan(1);
	is(
		texts.filter(({ contrast }) => contrast < CONTRAST),
		`${where}: too pale`,
	).toEqual([]);
	is(
		texts.filter(({ size, isInstruction }) => size < (isInstruction ? INSTRUCTION_PX : LABEL_PX)),
		`${where}: too small`,
	).toEqual([]);
	is(
		buttons.filter(({ width, height, gap }) => width < BUTTON_PX || height < BUTTON_PX || gap < GAP_PX),
		`${where}: hard to press`,
	).toEqual([]);
}

import { expect, test } from '@playwright/test';
import { eachInATab } from '../instrument/each-in-a-tab.ts';
import type { Walk } from '../instrument/extension.ts';
import { askInside, storedBy } from '../instrument/storage.ts';
import type { Tab } from '../instrument/tab.ts';

let walk: Walk;
let tab: Tab;

eachInATab((opened) => {
	({ walk, tab } = opened);
});

const saying = (event: string): string => `chrome.runtime.sendMessage({ ask: 'advance', event: ${event} }).then(JSON.stringify)`;

test('a script on a page cannot choose what is chosen on our own pages, which can', async () => {
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'offer');
	const before = JSON.stringify(await storedBy(walk));
	for (const event of [
		`{ type: 'text', size: 200 }`,
		`{ type: 'contrast', on: true }`,
		`{ type: 'helper', on: true }`,
		`{ type: 'offers', on: true }`,
	])
		expect(await tab.inWorld(saying(event)), event).toBe('{"ok":false,"why":"not-allowed"}');
	expect(JSON.stringify(await storedBy(walk))).toBe(before);
	expect(await tab.inWorld(saying(`{ type: 'goal', goal: 'login' }`)), 'what a button of the bubble means').toContain('"goal":"login"');
	expect(await askInside(walk, saying(`{ type: 'text', size: 200 }`))).toContain('"text":200');
});

test('a script on a page that tells what was typed is told that it speaks no language of ours', async () => {
	await tab.visit(walk.site.open('cpf/real'));
	await tab.overlay.step('cpf', 'offer');
	for (const message of [
		`{ ask: 'memory', cpf: '97531864208' }`,
		`{ ask: 'badge', badge: 97531864208 }`,
		`{ ask: 'advance', event: { type: 'saw', state: '97531864208' } }`,
		`'97531864208'`,
	])
		expect(await tab.inWorld(`chrome.runtime.sendMessage(${message}).then(JSON.stringify)`), message).toBe(
			'{"ok":false,"why":"bad-request"}',
		);
	expect(JSON.stringify(await storedBy(walk))).not.toContain('97531864208');
});

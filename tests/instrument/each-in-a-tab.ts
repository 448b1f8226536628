import { expect, test } from '@playwright/test';
import { openWalk, type Walk } from './extension.ts';
import { forget, store } from './storage.ts';
import { Tab } from './tab.ts';

interface Opened {
	walk: Walk;
	tab: Tab;
}

interface Beginning {
	/** What is remembered when each test begins; nothing when absent. */
	stored?: Record<string, unknown>;
	/** The file visits addresses that the drawn site does not have. */
	strays?: true;
	/** The browser's; Portuguese when absent. */
	language?: string;
}

/**
 * One browser for all tests of a file; each has a tab and a memory of its own, is
 * handed both, and must leave no fault behind, in the page's world or in ours.
 */
export function eachInATab(handOver: (opened: Opened) => void, { stored, strays, language }: Beginning = {}): void {
	let walk: Walk;
	let tab: Tab;
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async () => {
		walk = await openWalk(language === undefined ? {} : { language });
	});
	test.afterAll(() => walk.close());
	test.beforeEach(async () => {
		await forget(walk);
		if (stored) await store(walk, stored);
		tab = await Tab.open(walk);
		handOver({ walk, tab });
	});
	test.afterEach(async () => {
		await tab.page.close();
		expect(tab.faults, 'in the page’s world and in ours').toEqual([]);
		if (!strays) expect(walk.strays, 'addresses that nobody meant to ask for').toEqual([]);
	});
}

import type { Page } from '@playwright/test';
import { type Journey, type Memory, NEW_MEMORY, type Preferences } from '../../lib/core/memory.ts';
import type { Walk } from './extension.ts';

const doors = new WeakMap<Walk, Promise<Page>>();

/** Asks from a page of the extension that asks nothing once it is there: the sheet. Its answers wake no worker. */
export async function askInside(walk: Walk, expression: string): Promise<unknown> {
	const door = doors.get(walk) ?? openDoor(walk);
	doors.set(walk, door);
	return (await door).evaluate(expression);
}

/** Everything that the extension has stored, as it lies there. */
export function storedBy(walk: Walk): Promise<unknown> {
	return askInside(
		walk,
		'(async () => ({ local: await chrome.storage.local.get(null), session: await chrome.storage.session.get(null) }))()',
	);
}

/** Writes past the extension, as a broken disk or another version would. */
export async function store(walk: Walk, items: Record<string, unknown>): Promise<void> {
	await askInside(walk, `chrome.storage.local.set(${JSON.stringify(items)})`);
}

/** As on the first day. */
export async function forget(walk: Walk): Promise<void> {
	await askInside(walk, 'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => {})');
}

/** What is stored of a person on the way. */
export function underWay(journey: Partial<Journey>, preferences: Partial<Preferences> = {}): { memory: Memory; memory$: { v: number } } {
	return {
		memory: {
			journey: { ...NEW_MEMORY.journey, goal: 'recover', updatedAt: Date.now(), ...journey },
			preferences: { ...NEW_MEMORY.preferences, ...preferences },
		},
		memory$: { v: 1 },
	};
}

async function openDoor({ context, page, extensionId }: Walk): Promise<Page> {
	const door = await context.newPage();
	await door.goto(`chrome-extension://${extensionId}/sheet.html`);
	await page.bringToFront();
	return door;
}

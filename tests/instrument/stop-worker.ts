import { expect } from '@playwright/test';
import type { Walk } from './extension.ts';
import { askInside } from './storage.ts';

/** Stops the extension's worker as a browser does when it is idle, and waits until it is gone. A message on its way may start the next one at once. */
export async function stopWorker(walk: Walk): Promise<void> {
	const before = await workersOf(walk);
	await stopAtOnce(walk);
	await expect.poll(async () => (await workersOf(walk)).filter((worker) => before.includes(worker))).toEqual([]);
}

/** The same, whatever it is doing now. */
export async function stopAtOnce({ context, page }: Walk): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await session.detach();
}

async function workersOf(walk: Walk): Promise<string[]> {
	const ids = await askInside(
		walk,
		`chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then((all) => all.map((each) => each.contextId))`,
	);
	return ids as string[];
}

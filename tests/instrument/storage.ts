import type { Worker } from '@playwright/test';
import { type Journey, type Memory, NEW_MEMORY } from '../../lib/core/memory.ts';
import type { Walk } from './extension.ts';

/** Everything that the extension has stored, as it lies there. */
export async function storedBy(walk: Walk): Promise<unknown> {
	return (await workerOf(walk)).evaluate(`(async () => ({
		local: await chrome.storage.local.get(null),
		session: await chrome.storage.session.get(null),
	}))()`);
}

/** Writes past the extension, as a broken disk or another version would. */
export async function store(walk: Walk, items: Record<string, unknown>): Promise<void> {
	await (await workerOf(walk)).evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
}

/** As on the first day. */
export async function forget(walk: Walk): Promise<void> {
	await (await workerOf(walk)).evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
}

/** What is stored of a person on the way. */
export function underWay(journey: Partial<Journey>): { memory: Memory; memory$: { v: number } } {
	return {
		memory: { ...NEW_MEMORY, journey: { ...NEW_MEMORY.journey, goal: 'recover', updatedAt: Date.now(), ...journey } },
		memory$: { v: 1 },
	};
}

/** By its address: a browser may have other workers, and gives ours a new one after it was stopped. */
export async function workerOf({ context, extensionId }: Walk): Promise<Worker> {
	const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
	return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}

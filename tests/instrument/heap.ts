import type { Page } from '@playwright/test';
import type { Walk } from './extension.ts';

/** Numbers too, or a CPF kept as one would be missed. */
const ALL = { captureNumericValue: true } as const;

/** Everything that a page of the extension holds in memory, as one text. */
export async function heapOfPage(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const chunks: string[] = [];
	session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
	await session.send('HeapProfiler.takeHeapSnapshot', ALL);
	await session.detach();
	return chunks.join('');
}

/** The same of the extension’s background, which is reached through the browser only. */
export async function heapOfWorker({ context, extensionId }: Walk): Promise<string> {
	const browser = await context.browser()?.newBrowserCDPSession();
	if (!browser) throw new Error('no way to the background');
	const { targetInfos } = await browser.send('Target.getTargets');
	const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId);
	if (!worker) throw new Error('the background sleeps');
	const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId });
	const chunks: string[] = [];
	const taken = new Promise<void>((resolve) => {
		browser.on('Target.receivedMessageFromTarget', ({ message }) => {
			const { id, method, params } = JSON.parse(message);
			if (method === 'HeapProfiler.addHeapSnapshotChunk') chunks.push(params.chunk);
			if (id === 1) resolve();
		});
	});
	await browser.send('Target.sendMessageToTarget', {
		sessionId,
		message: JSON.stringify({ id: 1, method: 'HeapProfiler.takeHeapSnapshot', params: ALL }),
	});
	await taken;
	await browser.detach();
	return chunks.join('');
}

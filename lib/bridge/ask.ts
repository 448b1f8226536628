import { browser } from 'wxt/browser';
import type { Memory } from '../core/memory';
import type { Request } from './messages';
import { isReply } from './replies';

/** Pauses before the second and the third try, in ms. */
const RETRIES = [100, 400];
/** A worker that is stopped with a message in its hands may leave it for ever, neither answered nor failed (seen in Chromium 156): in ms. */
const LOST_MS = 3_000;

let isRefused = false;

/**
 * Asks the background, which may be waking up: no reply counts as a failure and
 * is tried again. Null when nobody answers; the guide then works without it.
 */
export async function ask(request: Request, parse: (stored: unknown) => Memory | null): Promise<Memory | null> {
	for (const pause of [...RETRIES, null]) {
		const reply = await send(request);
		if (isReply(reply)) {
			isRefused = !reply.ok && reply.why === 'not-allowed';
			return reply.ok ? parse(reply.memory) : null;
		}
		if (!isAlive() || pause === null) return null;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return null;
}

async function send(request: Request): Promise<unknown> {
	let lost: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise((resolve, reject) => {
			lost = setTimeout(resolve, LOST_MS);
			browser.runtime.sendMessage(request).then(resolve, reject);
		});
	} catch {
		return undefined;
	} finally {
		clearTimeout(lost);
	}
}

/** False once the extension was updated or removed while this script lives on, or the person has taken the page from it. */
export function isAlive(): boolean {
	try {
		return !isRefused && browser.runtime?.id !== undefined;
	} catch {
		return false;
	}
}

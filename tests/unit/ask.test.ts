import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { NEW_MEMORY } from '../../lib/core/memory';
import { parseMemory } from '../../lib/core/parse-memory';

const GOOD = { ok: true, memory: NEW_MEMORY };
const NEVER = new Promise<never>(() => {});

/** A new copy each time: it remembers that it was refused. */
let asking: typeof import('../../lib/bridge/ask');
const send = vi.fn<() => Promise<unknown>>();

beforeEach(async () => {
	vi.resetModules();
	vi.useFakeTimers();
	send.mockReset();
	vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send as never);
	asking = await import('../../lib/bridge/ask');
});

async function ask(): Promise<unknown> {
	const answer = asking.ask({ ask: 'memory' }, parseMemory);
	await vi.runAllTimersAsync();
	return answer;
}

describe('a question to the background', () => {
	test('is asked once where it is answered', async () => {
		send.mockResolvedValue(GOOD);
		expect(await ask()).toEqual(NEW_MEMORY);
		expect(send).toHaveBeenCalledTimes(1);
	});

	test.each([
		['is failed', () => Promise.reject(new Error('Receiving end does not exist.'))],
		['is answered with nothing', () => Promise.resolve(undefined)],
		['is never answered', () => NEVER],
	])('that %s is asked again, three times at most', async (_, fails) => {
		send.mockImplementationOnce(fails).mockImplementationOnce(fails).mockResolvedValue(GOOD);
		expect(await ask()).toEqual(NEW_MEMORY);
		send.mockImplementation(fails);
		send.mockClear();
		expect(await ask()).toBeNull();
		expect(send).toHaveBeenCalledTimes(3);
	});

	test('that is refused is not asked again, and the copy that asked knows that its time is over', async () => {
		send.mockResolvedValue({ ok: false, why: 'not-allowed' });
		expect(asking.isAlive()).toBe(true);
		expect(await ask()).toBeNull();
		expect(send).toHaveBeenCalledTimes(1);
		expect(asking.isAlive()).toBe(false);
	});

	test('that could not be kept leaves the copy alive', async () => {
		send.mockResolvedValue({ ok: false, why: 'storage' });
		expect(await ask()).toBeNull();
		expect(asking.isAlive()).toBe(true);
	});
});

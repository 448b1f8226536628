import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { takeSkeleton } from '../../lib/bridge/take-skeleton';

const GOOD = { ok: true, text: '<!-- captured 2026-11-22: read as cpf' };

function answering(result: unknown): void {
	vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, result }] as never);
}

test('asks for one file of the package, in the tab that it was told of', async () => {
	answering(GOOD);
	expect(await takeSkeleton(7)).toEqual(GOOD);
	expect(vi.mocked(browser.scripting.executeScript).mock.calls.at(-1)).toEqual([{ target: { tabId: 7 }, files: ['/skeleton.js'] }]);
});

test.each([
	null,
	undefined,
	'text',
	{ ok: true },
	{ ok: true, text: '<html>' },
	{ ...GOOD, more: 1 },
	{ ok: true, text: `<!-- captured ${'x'.repeat(500_000)}` },
])('takes nothing else for a file: %j', async (result) => {
	answering(result);
	expect(await takeSkeleton(7)).toEqual({ ok: false, why: 'no-page' });
});

test('a tab that we may not see gives no file', async () => {
	vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
	expect(await takeSkeleton(Number.NaN)).toEqual({ ok: false, why: 'no-page' });
});
